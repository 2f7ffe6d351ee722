package example;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.CategoryColumn;
import io.polytask.encode.NumericColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TensorColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Listing}. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ListingBatch extends Batch<Listing> {
    final TextColumn words;
    final TextColumn title;
    final TensorColumn picture;
    final TensorColumn corner;
    final NumericColumn hidden;
    final CategoryColumn<Boolean> used;
    final TagColumn<String> parts;
    final BinaryColumn sold;

    ListingBatch(ListingEncoding encoding) {
        words = feature(new TextColumn(encoding.words));
        title = feature(new TextColumn(encoding.title));
        picture = feature(new TensorColumn(encoding.picture));
        corner = feature(new TensorColumn(encoding.corner));
        hidden = feature(new NumericColumn(encoding.hidden));
        used = feature(new CategoryColumn<>(encoding.used));
        parts = label(new TagColumn<>(encoding.parts, words));
        sold = label(new BinaryColumn(encoding.sold));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> words, String title, float[] picture, float[] corner,
            double hidden, boolean used) {
        this.words.add(words);
        this.title.add(title);
        this.picture.add(picture);
        this.corner.add(corner);
        this.hidden.add(hidden);
        this.used.add(used);
    }

    @Override
    protected void features(Listing listing) {
        addFeatures(
                listing.words(),
                listing.title(),
                listing.picture(),
                listing.corner(),
                listing.hidden(),
                listing.used());
    }

    @Override
    protected void labels(Listing listing) {
        parts.add(listing.parts());
        sold.add(listing.sold());
    }
}
