package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Impression} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ImpressionEncoding extends Encoding<Impression, ImpressionBatch, ImpressionPrediction> {
    final TextEncoder query;
    final BinaryEncoder buy;
    final BinaryEncoder click;
    final BinaryEncoder again;
    final ClassEncoder<String> topic;
    final RegressionEncoder price;
    final TagEncoder<String> tags;

    ImpressionEncoding(Tokenizers tokenizers) {
        query = add(TextEncoder.of(
                "query",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        buy = add(new BinaryEncoder("buy"));
        click = add(new BinaryEncoder("click"));
        again = add(new BinaryEncoder("again"));
        topic = add(ClassEncoder.learned("topic"));
        price = add(new RegressionEncoder("price"));
        tags = add(TagEncoder.learned("tags"));
    }

    @Override
    protected void observe(Impression impression) {
        query.observe(impression.query());
        buy.observe(impression.buy());
        click.observe(impression.click());
        again.observe(impression.again());
        topic.observe(impression.topic());
        price.observe(impression.price());
        tags.observe(impression.tags());
    }

    @Override
    public ImpressionBatch batch() {
        return new ImpressionBatch(this);
    }

    @Override
    public ImpressionNetwork network(Layout layout) {
        return new ImpressionNetwork(this, layout);
    }
}
