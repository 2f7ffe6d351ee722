package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Activation;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers that multiply together, beside the same layers each by itself. */
final class DenseStackTest {
    private enum Task {
        FIRST,
        SECOND,
        THIRD
    }

    private static final TaskSet ALL = TaskSet.of(Task.values());
    private static final int INPUTS = 5;
    private static final int[] UNITS = {2, 7, 1};
    private static final Activation[] ACTIVATIONS = {Activation.IDENTITY, Activation.RELU, Activation.IDENTITY};

    /** Three layers, their parameters, and what they read. */
    private static final class Layers {
        final List<Dense> layers = new ArrayList<>();
        final Pass pass = new Pass(3, RandomSource.standard().stream(0));
        final Layout layout;
        final Parameters parameters;
        final Gradients gradients;
        final Activations input;

        Layers(TaskSet trained, boolean together, int rows) {
            layout = new Layout(trained);
            for (Task task : Task.values()) {
                Scope scope = together ? layout.head(task, "trunk") : layout.head(task);
                int place = task.ordinal();
                Dense layer = new Dense(scope.part("logits"), INPUTS, UNITS[place], ACTIVATIONS[place], 0);
                scope.stack(layer);
                layers.add(layer);
            }
            parameters = Parameters.initial(layout, 7, RandomSource.standard());
            gradients = Gradients.of(layout);
            input = Fixture.matrix(rows, INPUTS, Reference.random(rows * INPUTS, 3));
        }

        void run(TaskSet forward, TaskSet backward) {
            input.reset(input.rows());
            pass.train(forward, 1, 0, 0);
            for (int i : forward.ordinals().toArray()) {
                Activations output = layers.get(i).forward(input, pass);
                output.openGradient();
                Reference.write(Reference.random(output.rows() * UNITS[i], i), 0, output.gradients());
            }
            pass.narrow(backward);
            int[] reversed =
                    backward.ordinals().map(i -> 2 - i).sorted().map(i -> 2 - i).toArray();
            for (int i : reversed) {
                layers.get(i).backward(pass);
            }
        }

        float[] values(String name) {
            return parameters
                    .values(parameters.specs().stream()
                            .filter(spec -> spec.name().equals(name))
                            .findFirst()
                            .orElseThrow())
                    .toArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void valuesAndGradientsAreThoseOfTheLayersByThemselves(int rows) {
        Layers apart = new Layers(ALL, false, rows);
        Layers together = new Layers(ALL, true, rows);
        apart.run(ALL, ALL);
        together.run(ALL, ALL);
        for (int i = 0; i < 3; i++) {
            close(
                    together.layers.get(i).output().values().toArray(),
                    apart.layers.get(i).output().values().toArray());
        }
        for (int i = 0; i < apart.layout.parameters().size(); i++) {
            close(
                    together.layout.parameters().get(i).gradients().toArray(),
                    apart.layout.parameters().get(i).gradients().toArray());
        }
        close(together.input.gradients().toArray(), apart.input.gradients().toArray());
    }

    @Test
    void whereNotAllRunEachMultipliesForItself() {
        TaskSet some = TaskSet.of(Task.FIRST, Task.THIRD);
        Layers apart = new Layers(ALL, false, 4);
        Layers together = new Layers(ALL, true, 4);
        for (TaskSet forward : List.of(some, ALL)) {
            apart.run(forward, some);
            together.run(forward, some);
            assertThat(together.input.gradients().toArray())
                    .isEqualTo(apart.input.gradients().toArray());
            for (int i = 0; i < 6; i++) {
                assertThat(together.layout.parameters().get(i).gradients().toArray())
                        .isEqualTo(apart.layout.parameters().get(i).gradients().toArray());
            }
        }
    }

    @Test
    void theWeightsLieSideBySideAndTheirValuesAreAsEver() {
        Layers apart = new Layers(ALL, false, 1);
        Layers together = new Layers(ALL, true, 1);
        assertThat(together.parameters.specs()).isEqualTo(apart.parameters.specs());
        assertThat(together.parameters.denseFloats()).isEqualTo(apart.parameters.denseFloats());
        for (ParameterSpec spec : apart.parameters.specs()) {
            assertThat(together.values(spec.name())).isEqualTo(apart.values(spec.name()));
        }
        assertThat(together.layout.slots().stream().map(Slot::stride)).containsExactly(10, 2, 10, 7, 10, 1);
        assertThat(together.layout.slots().stream().map(Slot::offset)).containsExactly(0, 80, 2, 96, 9, 112);
    }

    @Test
    void tasksThatAreNotTrainedHaveNoPlace() {
        TaskSet some = TaskSet.of(Task.FIRST, Task.THIRD);
        Layers together = new Layers(some, true, 1);
        assertThat(together.layout.slots().stream().map(Slot::stride)).containsExactly(3, 2, 3, 1);
        together.run(some, some);
        Layers alone = new Layers(TaskSet.of(Task.SECOND), true, 1);
        assertThat(alone.layout.slots().stream().map(Slot::stride)).containsExactly(7, 7);
    }

    @Test
    void twoHeadsMultiplyEachForItself() {
        Layout layout = new Layout(ALL);
        for (Task task : List.of(Task.FIRST, Task.THIRD)) {
            Scope scope = layout.head(task, "trunk");
            scope.stack(new Dense(scope.part("logits"), INPUTS, 2, Activation.IDENTITY, 0));
        }
        assertThat(layout.slots().stream().map(Slot::stride)).containsExactly(2, 2, 2, 2);
        Parameters.initial(layout, 7, RandomSource.standard());
        Gradients.of(layout);
    }

    @Test
    void theGradientsOfOneTaskAreScaledAlone() {
        Layers together = new Layers(ALL, true, 4);
        together.run(ALL, ALL);
        float[][] before = gradients(together);
        together.gradients.scale(Task.SECOND.ordinal(), 3);
        float[][] after = gradients(together);
        for (int i = 0; i < before.length; i++) {
            for (int k = 0; k < before[i].length; k++) {
                assertThat(after[i][k]).isEqualTo(before[i][k] * (i / 2 == 1 ? 3 : 1));
            }
        }
    }

    private static float[][] gradients(Layers layers) {
        return layers.layout.parameters().stream()
                .map(parameter -> parameter.gradients().toArray())
                .toArray(float[][]::new);
    }

    private static void close(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        IntStream.range(0, expected.length)
                .forEach(i -> assertThat((double) actual[i])
                        .isCloseTo(expected[i], within(1e-5 * (1 + Math.abs(expected[i])) * 10)));
    }
}
