package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadSettingsTest {
    @Test
    void keepsACopyOfTheSizes() {
        List<Integer> hidden = new ArrayList<>(List.of(4));
        HeadSettings settings = new HeadSettings(8, hidden, 0.5);
        hidden.add(5);
        assertThat(settings.hidden()).containsExactly(4);
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertRefused(0, List.of(), 0, "A head's input width is 0, but must be at least 1.");
        assertRefused(1, List.of(3, 0), 0, "A head's hidden size is 0, but must be at least 1.");
        assertRefused(1, List.of(), 1, "A head's dropout is 1.0, but must be in [0, 1).");
        assertRefused(1, List.of(), -0.5, "A head's dropout is -0.5, but must be in [0, 1).");
    }

    private static void assertRefused(int inputs, List<Integer> hidden, double dropout, String message) {
        assertThatThrownBy(() -> new HeadSettings(inputs, hidden, dropout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
