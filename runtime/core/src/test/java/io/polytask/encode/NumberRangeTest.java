package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Numbers that single precision cannot hold. */
class NumberRangeTest {
    @Test
    void infiniteNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumericEncoder("price", false).observe(Double.POSITIVE_INFINITY))
                .withMessage("The input \"price\" is Infinity, but must be finite; NaN stands for a missing number.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionEncoder("score").observe(Float.NEGATIVE_INFINITY))
                .withMessage("The label \"score\" is -Infinity, but must be finite; NaN stands for a missing label.");
    }

    @Test
    void numbersOutOfTheRangeOfFloatAreRefused() {
        NumericEncoder price = new NumericEncoder("price", false);
        RegressionEncoder score = new RegressionEncoder("score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price.observe(-Double.MAX_VALUE))
                .withMessage("The input \"price\" is -1.7976931348623157E308, but must be in the range of float, up to "
                        + "3.4028235E38 either way; NaN stands for a missing number.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score.observe(1e39))
                .withMessage("The label \"score\" is 1.0E39, but must be in the range of float, up to 3.4028235E38 "
                        + "either way; NaN stands for a missing label.");
        price.observe(Float.MAX_VALUE);
        price.observe(-Float.MAX_VALUE);
        price.finish();
        score.observe(1);
        score.observe(3);
        score.finish();
        assertThat(price.encode(Float.MAX_VALUE)).isEqualTo(1f);
        assertThat(score.encode(1e17)).isEqualTo(1e17f);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price.encode(1e39))
                .withMessageStartingWith("The input \"price\" is 1.0E39, but must be in the range of float");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score.encode(-3e38))
                .withMessage(
                        "The label \"score\" is -3.0E38, more than 1.0E18 standard deviations from the mean of the "
                                + "training data, 2.0; NaN stands for a missing label.");
    }
}
