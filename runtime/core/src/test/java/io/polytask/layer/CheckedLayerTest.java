package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Sequence;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckedLayerTest {
    private static final int STEPS = 1000;

    enum Mistake {
        NONE,
        NULL_OUTPUT,
        INPUT_AS_OUTPUT,
        NEW_OUTPUT,
        FEATURES,
        TOO_WIDE,
        NO_RESET,
        OUTPUT_LEFT_OPEN,
        NO_INPUT_GRADIENT,
        INPUT_GRADIENT_UNOPENED,
        INPUT_GRADIENT_ADDED,
        INPUT_GRADIENT_IN_PART,
        NO_PARAMETER_GRADIENT,
        PARAMETER_GRADIENT_ADDED
    }

    /** {@code f x} for a learned number f, but for one mistake. */
    static final class Scaled implements CustomLayer<Activations, Activations> {
        private final Mistake mistake;
        private final int units;
        private final Parameter factor;
        private final Activations output;
        private Activations input;

        Scaled(Scope scope, int units, Mistake mistake) {
            this.mistake = mistake;
            this.units = units;
            factor = scope.dense("factor", 1, 1, Initializer.constant(2));
            output = mistake == Mistake.FEATURES
                    ? Activations.withoutGradient(units)
                    : Activations.withGradient(mistake == Mistake.TOO_WIDE ? units + 1 : units);
        }

        @Override
        public Activations forward(Activations rows, Pass pass) {
            input = rows;
            if (mistake != Mistake.NO_RESET) {
                output.reset(rows.rows());
            }
            for (int i = 0; i < output.rows(); i++) {
                for (int k = 0; k < units; k++) {
                    output.values()
                            .set(i, k, factor.values().get(0, 0) * rows.values().get(i, k));
                }
            }
            return switch (mistake) {
                case NULL_OUTPUT -> null;
                case INPUT_AS_OUTPUT -> rows;
                case NEW_OUTPUT -> Fixture.matrix(2, 3, new double[6]);
                default -> output;
            };
        }

        @Override
        public void backward(Pass pass) {
            MatrixView gradients = output.gradients();
            float sum = 0;
            for (int i = 0; i < gradients.rows(); i++) {
                for (int k = 0; k < units; k++) {
                    sum += gradients.get(i, k) * input.values().get(i, k);
                }
            }
            if (mistake != Mistake.NO_PARAMETER_GRADIENT) {
                float old = mistake == Mistake.PARAMETER_GRADIENT_ADDED
                        ? factor.gradients().get(0, 0)
                        : 0;
                factor.gradients().set(0, 0, old + sum);
            }
            if (input.needsGradient() && mistake != Mistake.NO_INPUT_GRADIENT) {
                writeInput(gradients);
            }
            if (mistake != Mistake.OUTPUT_LEFT_OPEN) {
                output.closeGradient();
            }
        }

        private void writeInput(MatrixView gradients) {
            float keep = mistake == Mistake.INPUT_GRADIENT_UNOPENED ? 1 : input.openGradient();
            int rows = mistake == Mistake.INPUT_GRADIENT_IN_PART ? 1 : gradients.rows();
            for (int i = 0; i < rows; i++) {
                for (int k = 0; k < units; k++) {
                    float old = input.gradients().get(i, k);
                    float kept = mistake == Mistake.INPUT_GRADIENT_ADDED ? old : keep * old;
                    input.gradients().set(i, k, kept + factor.values().get(0, 0) * gradients.get(i, k));
                }
            }
        }
    }

    private final Fixture fixture = new Fixture();
    private final Activations input = Fixture.matrix(2, 3, new double[] {1, 2, 3, 4, 5, 6});

    private CheckedLayer<Activations, Activations> scaled(Mistake mistake) {
        CheckedLayer<Activations, Activations> layer =
                CheckedLayer.of((scope, inputs, units) -> new Scaled(scope, units, mistake), fixture.scope, 3, 3);
        fixture.bind();
        return layer;
    }

    private void step(CheckedLayer<Activations, Activations> layer) {
        Activations output = layer.forward(input, fixture.pass);
        output.openGradient();
        for (int i = 0; i < 6; i++) {
            output.gradients().set(i / 3, i % 3, i);
        }
        layer.backward(fixture.pass);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NULL_OUTPUT | gives null as its output: make the output in the constructor, and return it.
            INPUT_AS_OUTPUT | gives its input as its output: copy the values to activations of its own.
            FEATURES | gives features, which have no gradient: make the output by Activations.withGradient.
            TOO_WIDE | gives 4 columns, but is declared with units = 3: make the output as wide as the constructor is told.
            NO_RESET | gives 0 rows where there should be 2: forward must first call output.reset, with the rows or the segments of its input.
            OUTPUT_LEFT_OPEN | leaves the gradient of its output open: backward must end with output.closeGradient().
            NO_INPUT_GRADIENT | gives its input no gradient: if input.needsGradient(), backward must call input.openGradient() and add to input.gradients().
            INPUT_GRADIENT_ADDED | leaves a part of the gradient of its input as it was: backward must multiply the old one by what input.openGradient() returns (0 for the first consumer), and write each row.
            INPUT_GRADIENT_IN_PART | leaves a part of the gradient of its input as it was: backward must multiply the old one by what input.openGradient() returns (0 for the first consumer), and write each row.
            NO_PARAMETER_GRADIENT | leaves the gradient of its parameter "layer.factor" as it was, or adds to it: backward must overwrite each element of gradients(), be it with 0.
            PARAMETER_GRADIENT_ADDED | leaves the gradient of its parameter "layer.factor" as it was, or adds to it: backward must overwrite each element of gradients(), be it with 0.
            """)
    void tellsAMistakeInTheFirstStep(Mistake mistake, String message) {
        CheckedLayer<Activations, Activations> layer = scaled(mistake);
        assertThatThrownBy(() -> step(layer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The layer \"layer\" (Scaled) " + message);
    }

    @Test
    void anotherOutputIsSeenInTheSecondStep() {
        CheckedLayer<Activations, Activations> layer = scaled(Mistake.NEW_OUTPUT);
        layer.forward(input, fixture.pass);
        assertThatThrownBy(() -> layer.forward(input, fixture.pass))
                .hasMessage("The layer \"layer\" (Scaled) gives another object at each call: make the output in the"
                        + " constructor, once.");
    }

    @Test
    void openingIsSeenWhereAnotherConsumerHasOpened() {
        CheckedLayer<Activations, Activations> layer = scaled(Mistake.INPUT_GRADIENT_UNOPENED);
        input.openGradient();
        input.gradients().fill(1);
        assertThatThrownBy(() -> step(layer)).hasMessageContaining("(Scaled) gives its input no gradient: ");
    }

    @Test
    void theChecksChangeNothing() {
        CheckedLayer<Activations, Activations> layer = scaled(Mistake.NONE);
        step(layer);
        assertThat(input.gradients().toArray()).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(fixture.gradient(0)).containsExactly(1 * 2 + 2 * 3 + 3 * 4 + 4 * 5 + 5 * 6);
        step(layer);
        assertThat(input.gradients().toArray()).containsExactly(0, 4, 8, 12, 16, 20);
        assertThat(fixture.gradient(0)).containsExactly(70);
    }

    @Test
    void theOutputIsAmongThoseThatMayNotBeFinite() {
        CheckedLayer<Activations, Activations> layer = scaled(Mistake.NONE);
        input.values().set(0, 1, Float.NaN);
        layer.forward(input, fixture.pass);
        assertThat(fixture.layout.firstOutputNotFinite()).contains("layer");
    }

    @Test
    void furtherStepsAllocateNothing() {
        CheckedLayer<Activations, Activations> layer = scaled(Mistake.NONE);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 1;
        for (int i = 0; i < 20 && allocated > 0; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int step = 0; step < STEPS; step++) {
                step(layer);
                input.closeGradient();
            }
            allocated = (threads.getCurrentThreadAllocatedBytes() - before) / STEPS;
        }
        assertThat(allocated).isZero();
    }

    /** A layer that gives its output a row for each position, and nothing more. */
    private <O> CheckedLayer<Sequence, O> resetting(Activations rows, O output) {
        return CheckedLayer.of(
                (scope, inputs, units) -> new CustomLayer<Sequence, O>() {
                    @Override
                    public O forward(Sequence positions, Pass pass) {
                        rows.reset(positions.activations().rows());
                        return output;
                    }

                    @Override
                    public void backward(Pass pass) {}
                },
                fixture.scope,
                2,
                2);
    }

    @Test
    void aSequenceHasToHavePositions() {
        Sequence output = new Sequence(Activations.withGradient(2));
        Sequence words = Fixture.sequence(2, new double[8], 3, 1);
        CheckedLayer<Sequence, Sequence> layer = resetting(output.activations(), output);
        assertThatThrownBy(() -> layer.forward(words, fixture.pass))
                .hasMessageEndingWith(
                        " gives a sequence that has not the positions of its input: forward must call reset or"
                                + " follow on it.");
        output.follow(words);
        assertThat(layer.forward(words, fixture.pass)).isSameAs(output);
        Sequence others = Fixture.sequence(2, new double[8], 1, 1, 2);
        assertThatThrownBy(() -> layer.forward(others, fixture.pass)).hasMessageContaining(" has not the positions ");
    }

    @Test
    void aPoolHasARowForEachExample() {
        Activations output = Activations.withGradient(2);
        Sequence words = Fixture.sequence(2, new double[8], 3, 1);
        CheckedLayer<Sequence, Activations> layer = resetting(output, output);
        assertThatThrownBy(() -> layer.forward(words, fixture.pass))
                .hasMessageContaining(" gives 4 rows where there should be 2: ");
    }
}
