import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Reading}. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReadingBatch extends Batch<Reading> {
    final TextColumn text;
    final BinaryColumn dull;
    final RegressionColumn minutes;

    ReadingBatch(ReadingEncoding encoding) {
        text = feature(new TextColumn(encoding.text));
        dull = label(new BinaryColumn(encoding.dull));
        minutes = label(new RegressionColumn(encoding.minutes));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String text) {
        this.text.add(text);
    }

    @Override
    protected void features(Reading reading) {
        addFeatures(reading.text());
    }

    @Override
    protected void labels(Reading reading) {
        dull.add(reading.dull());
        minutes.add(reading.minutes());
    }
}
