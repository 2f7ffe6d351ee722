package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Digit} from files. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class DigitReader extends ExampleReader<Digit> {
    /** A reader that stops at the first bad row. */
    public DigitReader() {
        super(List.of("image"), List.of("value", "legible"));
    }

    @Override
    protected Digit read(Row row) {
        return new Digit(
                row.tensor("image", 36, 28, 2),
                row.string("value"),
                row.boolOrNull("legible"));
    }

    @Override
    protected String key(Digit digit) {
        return keyOf(digit.image());
    }
}
