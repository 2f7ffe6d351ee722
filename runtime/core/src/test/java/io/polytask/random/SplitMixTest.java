package io.polytask.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SplitMixTest {
    /** The first numbers of the published algorithm for this seed. */
    @Test
    void givesThePublishedNumbers() {
        RandomStream random = RandomSource.standard().stream(1234567);
        String[] expected = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };
        for (String number : expected) {
            assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo(number);
        }
        random.reseed(1234567);
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo(expected[0]);
    }
}
