package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.CategoryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.NumericColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Review}. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReviewBatch extends Batch<Review> {
    final TextColumn text;
    final NumericColumn price;
    final CategoryColumn<Brand> brand;
    final ClassColumn<Category> category;
    final BinaryColumn recommended;
    final RegressionColumn score;
    final LabelSetColumn<Review.Topic> topics;
    final ClassColumn<String> sentiment;

    ReviewBatch(ReviewEncoding encoding) {
        text = feature(new TextColumn(encoding.text));
        price = feature(new NumericColumn(encoding.price));
        brand = feature(new CategoryColumn<>(encoding.brand));
        category = label(new ClassColumn<>(encoding.category));
        recommended = label(new BinaryColumn(encoding.recommended));
        score = label(new RegressionColumn(encoding.score));
        topics = label(new LabelSetColumn<>(encoding.topics));
        sentiment = label(new ClassColumn<>(encoding.sentiment));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String text, double price, Brand brand) {
        this.text.add(text);
        this.price.add(price);
        this.brand.add(brand);
    }

    @Override
    protected void features(Review review) {
        addFeatures(review.text(), review.price(), review.brand());
    }

    @Override
    protected void labels(Review review) {
        category.add(review.category());
        recommended.add(review.recommended());
        score.add(review.score());
        topics.add(review.topics());
        sentiment.add(review.sentiment());
    }
}
