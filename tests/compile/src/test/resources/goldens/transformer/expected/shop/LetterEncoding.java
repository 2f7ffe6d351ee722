package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Letter} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class LetterEncoding extends Encoding<Letter, LetterBatch, LetterPrediction> {
    final TextEncoder tokens;
    final TagEncoder<String> tags;
    final ClassEncoder<String> topic;

    LetterEncoding(Tokenizers tokenizers) {
        tokens = add(TextEncoder.of(
                "tokens",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 100,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        tags = add(TagEncoder.learned("tags"));
        topic = add(ClassEncoder.learned("topic"));
    }

    @Override
    protected void observe(Letter letter) {
        tokens.observe(letter.tokens());
        tags.observe(letter.tags());
        topic.observe(letter.topic());
    }

    @Override
    public LetterBatch batch() {
        return new LetterBatch(this);
    }

    @Override
    public LetterNetwork network(Layout layout) {
        return new LetterNetwork(this, layout);
    }
}
