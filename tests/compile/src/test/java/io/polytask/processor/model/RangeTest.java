package io.polytask.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.tensor.NativeFloats;
import org.junit.jupiter.api.Test;

/** The processor knows the bound of an array of the engine, which it does not see: this is where it is held to. */
class RangeTest {
    @Test
    void theLargestSizeIsThatOfAnArrayOfTheEngine() {
        assertThat(Range.LARGEST).isEqualTo(NativeFloats.MOST_FLOATS);
    }
}
