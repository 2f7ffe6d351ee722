package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** How a {@link Sentence} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SentenceEncoding extends Encoding<Sentence, SentenceBatch, SentencePrediction> {
    final TextEncoder tokens;
    final TagEncoder<Sentence.Tag> tags;
    final TagEncoder<String> senses;
    final ClassEncoder<Sentence.Intent> intent;

    SentenceEncoding(Tokenizers tokenizers) {
        tokens = add(TextEncoder.of(
                "tokens",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        tags = add(TagEncoder.of("tags", List.of(Sentence.Tag.values())));
        senses = add(TagEncoder.learned("senses"));
        intent = add(ClassEncoder.of("intent", List.of(Sentence.Intent.values())));
    }

    @Override
    protected void observe(Sentence sentence) {
        tokens.observe(sentence.tokens());
        tags.observe(sentence.tags());
        senses.observe(sentence.senses());
        intent.observe(sentence.intent());
    }

    @Override
    public SentenceBatch batch() {
        return new SentenceBatch(this);
    }

    @Override
    public SentenceNetwork network(Layout layout) {
        return new SentenceNetwork(this, layout);
    }
}
