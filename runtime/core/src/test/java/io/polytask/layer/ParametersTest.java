package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Activation;
import io.polytask.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParametersTest {
    private enum Task {
        FIRST,
        SECOND
    }

    private static final TaskSet BOTH = TaskSet.of(Task.FIRST, Task.SECOND);

    private static Layout layout(TaskSet trained) {
        Layout layout = new Layout(trained);
        new Embedding(layout.shared("words", BOTH), 10, 3, 0);
        new Dense(layout.head(Task.FIRST).part("logits"), 3, 2, Activation.IDENTITY, 0);
        new Dense(layout.head(Task.SECOND).part("logits"), 3, 2, Activation.IDENTITY, 0);
        new Dense(layout.shared("hidden", BOTH), 3, 3, Activation.RELU, 0);
        new Dense(layout.shared("second", TaskSet.of(Task.SECOND)), 3, 3, Activation.RELU, 0);
        return layout;
    }

    private static List<String> names(Parameters parameters) {
        return parameters.specs().stream().map(ParameterSpec::name).toList();
    }

    @Test
    void theTrunkComesFirstAndTheTablesLast() {
        Parameters parameters = Parameters.initial(layout(BOTH), 1, RandomSource.standard());
        assertThat(names(parameters))
                .containsExactly(
                        "hidden.weight",
                        "hidden.bias",
                        "second.weight",
                        "second.bias",
                        "FIRST.logits.weight",
                        "FIRST.logits.bias",
                        "SECOND.logits.weight",
                        "SECOND.logits.bias",
                        "words.table");
        assertThat(parameters.count()).isEqualTo(9 + 3 + 9 + 3 + 6 + 2 + 6 + 2 + 30);
        assertThat(parameters.sharedFloats()).isEqualTo(4 * 16);
        assertThat(parameters.denseFloats()).isEqualTo(8 * 16);
    }

    @Test
    void whatOtherTasksNeedIsNotDeclared() {
        Parameters parameters = Parameters.initial(layout(TaskSet.of(Task.FIRST)), 1, RandomSource.standard());
        assertThat(names(parameters))
                .containsExactly(
                        "hidden.weight", "hidden.bias", "FIRST.logits.weight", "FIRST.logits.bias", "words.table");
    }

    @Test
    void aParameterBeginsAlikeWhateverElseIsTrained() {
        Parameters all = Parameters.initial(layout(BOTH), 1, RandomSource.standard());
        Parameters one = Parameters.initial(layout(TaskSet.of(Task.FIRST)), 1, RandomSource.standard());
        Parameters otherSeed = Parameters.initial(layout(BOTH), 2, RandomSource.standard());
        for (ParameterSpec spec : one.specs()) {
            float[] values = one.values(spec).toArray();
            assertThat(values).isEqualTo(all.values(spec).toArray());
            if (!spec.name().endsWith("bias")) {
                assertThat(values).isNotEqualTo(otherSeed.values(spec).toArray());
            }
        }
    }

    @Test
    void weightsBeginWithinTheBoundsOfTheirFormula() {
        Layout layout = new Layout(BOTH);
        new Dense(layout.shared("relu", BOTH), 24, 30, Activation.RELU, 0);
        new Dense(layout.shared("tanh", BOTH), 24, 30, Activation.TANH, 0);
        Parameters parameters = Parameters.initial(layout, 1, RandomSource.standard());
        assertBound(parameters, 0, Math.sqrt(6.0 / 24));
        assertBound(parameters, 2, Math.sqrt(6.0 / 54));
    }

    private static void assertBound(Parameters parameters, int place, double bound) {
        double largest = 0;
        for (float value : parameters.values(parameters.specs().get(place)).toArray()) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertThat(largest).isBetween(0.98 * bound, bound);
    }

    @Test
    void replicasShareTheValues() {
        Layout first = layout(BOTH);
        Layout second = layout(BOTH);
        Parameters parameters = Parameters.initial(first, 1, RandomSource.standard());
        parameters.bind(second);
        first.parameters().get(0).values().set(1, 1, 42);
        assertThat(second.parameters().get(0).values().get(1, 1)).isEqualTo(42);
        assertThatThrownBy(() -> parameters.bind(layout(TaskSet.of(Task.FIRST))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The network declares the parameters [ParameterSpec[name=hidden.weight, rows=3, ");
    }

    @Test
    void copiesAreTheirOwn() {
        Parameters parameters = Parameters.initial(layout(BOTH), 1, RandomSource.standard());
        ParameterSpec spec = parameters.specs().get(0);
        Parameters best = parameters.copy();
        float before = best.values(spec).get(0, 0);
        parameters.values(spec).set(0, 0, 42);
        assertThat(best.values(spec).get(0, 0)).isEqualTo(before);
        parameters.set(best);
        assertThat(parameters.values(spec).get(0, 0)).isEqualTo(before);
    }

    @Test
    void theFirstParameterThatIsNotFiniteIsNamed() {
        Parameters parameters = Parameters.initial(layout(BOTH), 1, RandomSource.standard());
        assertThat(parameters.firstNotFinite()).isEmpty();
        parameters.values(parameters.specs().get(8)).set(9, 2, Float.NaN);
        assertThat(parameters.firstNotFinite()).hasValue("words.table");
        parameters.values(parameters.specs().get(3)).set(0, 2, Float.POSITIVE_INFINITY);
        assertThat(parameters.firstNotFinite()).hasValue("second.bias");
    }

    @Test
    void mistakesInALayoutAreNamed() {
        Layout layout = new Layout(BOTH);
        new LayerNorm(layout.shared("norm", BOTH), 2);
        assertThatThrownBy(() -> new LayerNorm(layout.shared("norm", BOTH), 2))
                .hasMessage("Two parameters are named norm.scale.");
        assertThatThrownBy(() -> new LayerNorm(layout.shared("other", BOTH), 0))
                .hasMessage("The parameter other.scale would have the shape 1 x 0, but each size must be at least 1.");
        assertThatThrownBy(() -> layout.parameters().get(0).values())
                .hasMessage(
                        "The parameter norm.scale is bound to no memory for this: its layer belongs to tasks that the "
                                + "model does not train, or only predicts.");
    }
}
