package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.CategoryColumn;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.NumericColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Shop.Offer}. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class Shop_OfferBatch extends Batch<Shop.Offer> {
    final TextColumn title;
    final TextColumn description;
    final NumericColumn price;
    final CategoryColumn<Shop.Offer.State> state;
    final LabelSetColumn<String> tags;
    final RegressionColumn rating;

    Shop_OfferBatch(Shop_OfferEncoding encoding) {
        title = feature(new TextColumn(encoding.title));
        description = feature(new TextColumn(encoding.description));
        price = feature(new NumericColumn(encoding.price));
        state = feature(new CategoryColumn<>(encoding.state));
        tags = label(new LabelSetColumn<>(encoding.tags));
        rating = label(new RegressionColumn(encoding.rating));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String title, String description, Double price, Shop.Offer.State state) {
        this.title.add(title);
        this.description.add(description);
        this.price.add(price);
        this.state.add(state);
    }

    @Override
    protected void features(Shop.Offer offer) {
        addFeatures(offer.title(), offer.description(), offer.price(), offer.state());
    }

    @Override
    protected void labels(Shop.Offer offer) {
        tags.add(offer.tags());
        rating.add(offer.rating());
    }
}
