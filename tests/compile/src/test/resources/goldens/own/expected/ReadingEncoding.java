import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Reading} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReadingEncoding extends Encoding<Reading, ReadingBatch, ReadingPrediction> {
    final TextEncoder text;
    final BinaryEncoder dull;
    final RegressionEncoder minutes;

    ReadingEncoding(Tokenizers tokenizers) {
        text = add(TextEncoder.of(
                "text",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        dull = add(new BinaryEncoder("dull"));
        minutes = add(new RegressionEncoder("minutes"));
    }

    @Override
    protected void observe(Reading reading) {
        text.observe(reading.text());
        dull.observe(reading.dull());
        minutes.observe(reading.minutes());
    }

    @Override
    public ReadingBatch batch() {
        return new ReadingBatch(this);
    }

    @Override
    public ReadingNetwork network(Layout layout) {
        return new ReadingNetwork(this, layout);
    }
}
