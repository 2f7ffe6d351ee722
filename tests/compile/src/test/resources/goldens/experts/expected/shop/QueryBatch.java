package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Query}. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class QueryBatch extends Batch<Query> {
    final TextColumn words;
    final TagColumn<Query.Part> parts;
    final ClassColumn<Query.Intent> intent;
    final RegressionColumn price;

    QueryBatch(QueryEncoding encoding) {
        words = feature(new TextColumn(encoding.words));
        parts = label(new TagColumn<>(encoding.parts, words));
        intent = label(new ClassColumn<>(encoding.intent));
        price = label(new RegressionColumn(encoding.price));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> words) {
        this.words.add(words);
    }

    @Override
    protected void features(Query query) {
        addFeatures(query.words());
    }

    @Override
    protected void labels(Query query) {
        parts.add(query.parts());
        intent.add(query.intent());
        price.add(query.price());
    }
}
