package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Letter}. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class LetterBatch extends Batch<Letter> {
    final TextColumn tokens;
    final TagColumn<String> tags;
    final ClassColumn<String> topic;

    LetterBatch(LetterEncoding encoding) {
        tokens = feature(new TextColumn(encoding.tokens));
        tags = label(new TagColumn<>(encoding.tags, tokens));
        topic = label(new ClassColumn<>(encoding.topic));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> tokens) {
        this.tokens.add(tokens);
    }

    @Override
    protected void features(Letter letter) {
        addFeatures(letter.tokens());
    }

    @Override
    protected void labels(Letter letter) {
        tags.add(letter.tags());
        topic.add(letter.topic());
    }
}
