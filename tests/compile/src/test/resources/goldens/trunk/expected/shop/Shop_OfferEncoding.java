package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.NumericEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** How a {@link Shop.Offer} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class Shop_OfferEncoding extends Encoding<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> {
    final TextEncoder title;
    final TextEncoder description;
    final NumericEncoder price;
    final CategoryEncoder<Shop.Offer.State> state;
    final LabelSetEncoder<String> tags;
    final RegressionEncoder rating;

    Shop_OfferEncoding(Tokenizers tokenizers) {
        title = add(TextEncoder.of(
                "title",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        description = add(TextEncoder.of(
                "description",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 2,
                /* buckets= */ 200_000));
        price = add(new NumericEncoder("price", /* missingIndicator= */ false));
        state = add(CategoryEncoder.of("state", List.of(Shop.Offer.State.values())));
        tags = add(LabelSetEncoder.learned("tags"));
        rating = add(new RegressionEncoder("rating"));
    }

    @Override
    protected void observe(Shop.Offer offer) {
        title.observe(offer.title());
        description.observe(offer.description());
        price.observe(offer.price());
        state.observe(offer.state());
        tags.observe(offer.tags());
        rating.observe(offer.rating());
    }

    @Override
    public Shop_OfferBatch batch() {
        return new Shop_OfferBatch(this);
    }

    @Override
    public Shop_OfferNetwork network(Layout layout) {
        return new Shop_OfferNetwork(this, layout);
    }
}
