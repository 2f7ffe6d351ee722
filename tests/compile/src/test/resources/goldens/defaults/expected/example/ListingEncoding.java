package example;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.NumericEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TensorEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Listing} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ListingEncoding extends Encoding<Listing, ListingBatch, ListingPrediction> {
    final TextEncoder words;
    final TextEncoder title;
    final TensorEncoder picture;
    final TensorEncoder corner;
    final NumericEncoder hidden;
    final CategoryEncoder<Boolean> used;
    final TagEncoder<String> parts;
    final BinaryEncoder sold;

    ListingEncoding(Tokenizers tokenizers) {
        words = add(TextEncoder.of(
                "words",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        title = add(TextEncoder.of(
                "title",
                tokenizers.get(Tokenization.CHARACTERS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 2,
                /* buckets= */ 50_000));
        picture = add(new TensorEncoder("picture", 32, 24, 3));
        corner = add(new TensorEncoder("corner", 4, 4));
        hidden = add(new NumericEncoder("hidden", /* missingIndicator= */ false));
        used = add(CategoryEncoder.ofBooleans("used"));
        parts = add(TagEncoder.learned("parts"));
        sold = add(new BinaryEncoder("sold"));
    }

    @Override
    protected void observe(Listing listing) {
        words.observe(listing.words());
        title.observe(listing.title());
        picture.observe(listing.picture());
        corner.observe(listing.corner());
        hidden.observe(listing.hidden());
        used.observe(listing.used());
        parts.observe(listing.parts());
        sold.observe(listing.sold());
    }

    @Override
    public ListingBatch batch() {
        return new ListingBatch(this);
    }

    @Override
    public ListingNetwork network(Layout layout) {
        return new ListingNetwork(this, layout);
    }
}
