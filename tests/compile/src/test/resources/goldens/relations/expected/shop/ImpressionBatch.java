package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Impression}. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ImpressionBatch extends Batch<Impression> {
    final TextColumn query;
    final BinaryColumn buy;
    final BinaryColumn click;
    final BinaryColumn again;
    final ClassColumn<String> topic;
    final RegressionColumn price;
    final TagColumn<String> tags;

    ImpressionBatch(ImpressionEncoding encoding) {
        query = feature(new TextColumn(encoding.query));
        buy = label(new BinaryColumn(encoding.buy));
        click = label(new BinaryColumn(encoding.click));
        again = label(new BinaryColumn(encoding.again));
        topic = label(new ClassColumn<>(encoding.topic));
        price = label(new RegressionColumn(encoding.price));
        tags = label(new TagColumn<>(encoding.tags, query));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> query) {
        this.query.add(query);
    }

    @Override
    protected void features(Impression impression) {
        addFeatures(impression.query());
    }

    @Override
    protected void labels(Impression impression) {
        buy.add(impression.buy());
        click.add(impression.click());
        again.add(impression.again());
        topic.add(impression.topic());
        price.add(impression.price());
        tags.add(impression.tags());
    }
}
