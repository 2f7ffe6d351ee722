package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Search}. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SearchBatch extends Batch<Search> {
    final TextColumn query;
    final BinaryColumn back;
    final BinaryColumn like;

    SearchBatch(SearchEncoding encoding) {
        query = feature(new TextColumn(encoding.query));
        back = label(new BinaryColumn(encoding.back));
        like = label(new BinaryColumn(encoding.like));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String query) {
        this.query.add(query);
    }

    @Override
    protected void features(Search search) {
        addFeatures(search.query());
    }

    @Override
    protected void labels(Search search) {
        back.add(search.back());
        like.add(search.like());
    }
}
