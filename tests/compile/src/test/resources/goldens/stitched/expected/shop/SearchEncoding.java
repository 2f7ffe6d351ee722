package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Search} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SearchEncoding extends Encoding<Search, SearchBatch, SearchPrediction> {
    final TextEncoder query;
    final BinaryEncoder back;
    final BinaryEncoder like;

    SearchEncoding(Tokenizers tokenizers) {
        query = add(TextEncoder.of(
                "query",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        back = add(new BinaryEncoder("back"));
        like = add(new BinaryEncoder("like"));
    }

    @Override
    protected void observe(Search search) {
        query.observe(search.query());
        back.observe(search.back());
        like.observe(search.like());
    }

    @Override
    public SearchBatch batch() {
        return new SearchBatch(this);
    }

    @Override
    public SearchNetwork network(Layout layout) {
        return new SearchNetwork(this, layout);
    }
}
