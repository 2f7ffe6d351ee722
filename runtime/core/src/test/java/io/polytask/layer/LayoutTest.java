package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What no array holds is refused before anything is allocated. */
final class LayoutTest {
    @Test
    void aParameterThatNoArrayHoldsIsRefused() {
        assertThatThrownBy(() -> new ParameterSpec(
                        "words.table", 100_001, 30_000, ParameterSpec.SHARED, ParameterSpec.Kind.TABLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The parameter words.table would have 3,000,030,000 numbers (100,001 x 30,000), but an array holds at"
                                + " most 536,870,911: make its layer narrower, or the vocabulary smaller.");
        assertThat(new ParameterSpec("words.table", 536_870_911, 1, 0, ParameterSpec.Kind.TABLE).size())
                .isEqualTo(536_870_911);
    }

    @Test
    void soAreParametersThatNoArrayHoldsTogether() {
        Layout layout = new Layout(TaskSet.of(Only.TASK));
        for (String name : new String[] {"first", "second"}) {
            Scope scope = layout.shared(name, TaskSet.of(Only.TASK));
            scope.table("table", 300_000_000, 1, Initializer.constant(0));
        }
        assertThatThrownBy(layout::slots)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The network would have more than 536,870,911 parameters, and no array holds so many: make layers"
                                + " narrower, or vocabularies smaller.");
    }

    private enum Only {
        TASK
    }
}
