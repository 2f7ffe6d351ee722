package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.CategoryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.NumericEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** How a {@link Review} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReviewEncoding extends Encoding<Review, ReviewBatch, ReviewPrediction> {
    final TextEncoder text;
    final NumericEncoder price;
    final CategoryEncoder<Brand> brand;
    final ClassEncoder<Category> category;
    final BinaryEncoder recommended;
    final RegressionEncoder score;
    final LabelSetEncoder<Review.Topic> topics;
    final ClassEncoder<String> sentiment;

    ReviewEncoding(Tokenizers tokenizers) {
        text = add(TextEncoder.of(
                "text",
                tokenizers.get(Tokenization.CHARACTERS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        price = add(new NumericEncoder("price", /* missingIndicator= */ false));
        brand = add(CategoryEncoder.of("brand", List.of(Brand.values())));
        category = add(ClassEncoder.of("category", List.of(Category.values())));
        recommended = add(new BinaryEncoder("recommended"));
        score = add(new RegressionEncoder("score"));
        topics = add(LabelSetEncoder.of("topics", List.of(Review.Topic.values())));
        sentiment = add(ClassEncoder.learned("sentiment"));
    }

    @Override
    protected void observe(Review review) {
        text.observe(review.text());
        price.observe(review.price());
        brand.observe(review.brand());
        category.observe(review.category());
        recommended.observe(review.recommended());
        score.observe(review.score());
        topics.observe(review.topics());
        sentiment.observe(review.sentiment());
    }

    @Override
    public ReviewBatch batch() {
        return new ReviewBatch(this);
    }

    @Override
    public ReviewNetwork network(Layout layout) {
        return new ReviewNetwork(this, layout);
    }
}
