package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** How a {@link Query} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class QueryEncoding extends Encoding<Query, QueryBatch, QueryPrediction> {
    final TextEncoder words;
    final TagEncoder<Query.Part> parts;
    final ClassEncoder<Query.Intent> intent;
    final RegressionEncoder price;

    QueryEncoding(Tokenizers tokenizers) {
        words = add(TextEncoder.of(
                "words",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        parts = add(TagEncoder.of("parts", List.of(Query.Part.values())));
        intent = add(ClassEncoder.of("intent", List.of(Query.Intent.values())));
        price = add(new RegressionEncoder("price"));
    }

    @Override
    protected void observe(Query query) {
        words.observe(query.words());
        parts.observe(query.parts());
        intent.observe(query.intent());
        price.observe(query.price());
    }

    @Override
    public QueryBatch batch() {
        return new QueryBatch(this);
    }

    @Override
    public QueryNetwork network(Layout layout) {
        return new QueryNetwork(this, layout);
    }
}
