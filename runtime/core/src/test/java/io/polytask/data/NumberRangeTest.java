package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Numbers that single precision cannot hold. */
class NumberRangeTest {
    @Test
    void aCellOutOfTheRangeOfFloatIsRefused() {
        SourceLocation location = new SourceLocation("r.csv", 3, "column");

        assertThat(Numbers.number(location, "price", "-3.4e38")).isEqualTo(-3.4e38);
        for (String cell : new String[] {"-1e39", "1e999"}) {
            assertThatExceptionOfType(BadDataException.class)
                    .isThrownBy(() -> Numbers.number(location, "price", cell))
                    .withMessage(
                            "r.csv, line 3, column \"price\": \"" + cell + "\" is out of the range of float, up to "
                                    + "3.4028235E38 either way: leave it empty for a missing number.");
        }
    }
}
