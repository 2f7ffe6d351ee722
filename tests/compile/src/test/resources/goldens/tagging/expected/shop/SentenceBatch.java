package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Sentence}. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SentenceBatch extends Batch<Sentence> {
    final TextColumn tokens;
    final TagColumn<Sentence.Tag> tags;
    final TagColumn<String> senses;
    final ClassColumn<Sentence.Intent> intent;

    SentenceBatch(SentenceEncoding encoding) {
        tokens = feature(new TextColumn(encoding.tokens));
        tags = label(new TagColumn<>(encoding.tags, tokens));
        senses = label(new TagColumn<>(encoding.senses, tokens));
        intent = label(new ClassColumn<>(encoding.intent));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> tokens) {
        this.tokens.add(tokens);
    }

    @Override
    protected void features(Sentence sentence) {
        addFeatures(sentence.tokens());
    }

    @Override
    protected void labels(Sentence sentence) {
        tags.add(sentence.tags());
        senses.add(sentence.senses());
        intent.add(sentence.intent());
    }
}
