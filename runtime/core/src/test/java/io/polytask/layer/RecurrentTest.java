package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecurrentTest {
    private static final int INPUTS = 3;
    private static final int UNITS = 5;

    /** A layer of a kind. */
    interface Kind {
        Recurrent make(Scope scope, int inputs, int units, double dropout, double recurrentDropout);
    }

    private final Fixture fixture = new Fixture();

    static Stream<Kind> kinds() {
        return Stream.of(Lstm::new, BiLstm::new, Gru::new, BiGru::new);
    }

    @Test
    void anLstmOfOneUnitStepByStep() {
        Lstm lstm = new Lstm(fixture.scope, 1, 1, 0, 0);
        fixture.bind();
        Reference.write(new double[] {0.5, -1, 2, 1}, 0, fixture.values(0));
        Reference.write(new double[] {1, 0.5, -1, 0.25}, 0, fixture.values(1));
        Reference.write(new double[] {0, 1, 0.5, 0}, 0, fixture.values(2));
        Sequence output = lstm.forward(Fixture.sequence(1, new double[] {1, -2}, 2), fixture.pass);
        double c1 = sigmoid(0.5) * Math.tanh(2.5);
        double h1 = sigmoid(1) * Math.tanh(c1);
        double c2 = sigmoid(3 + 0.5 * h1) * c1 + sigmoid(-1 + h1) * Math.tanh(-3.5 - h1);
        double h2 = sigmoid(-2 + 0.25 * h1) * Math.tanh(c2);
        assertThat((double) output.activations().values().get(0, 0)).isCloseTo(h1, within(1e-6));
        assertThat((double) output.activations().values().get(1, 0)).isCloseTo(h2, within(1e-6));
    }

    @Test
    void aGruOfOneUnitStepByStep() {
        Gru gru = new Gru(fixture.scope, 1, 1, 0, 0);
        fixture.bind();
        Reference.write(new double[] {0.5, -1, 2}, 0, fixture.values(0));
        Reference.write(new double[] {1, 0.5, -1}, 0, fixture.values(1));
        Reference.write(new double[] {0, 1, 0.5, -0.25}, 0, fixture.values(2));
        Sequence output = gru.forward(Fixture.sequence(1, new double[] {1, -2}, 2), fixture.pass);
        double h1 = (1 - sigmoid(0)) * Math.tanh(2.5 + sigmoid(0.5) * -0.25);
        double z2 = sigmoid(3 + 0.5 * h1);
        double h2 = (1 - z2) * Math.tanh(-3.5 + sigmoid(-1 + h1) * (-h1 - 0.25)) + z2 * h1;
        assertThat((double) output.activations().values().get(0, 0)).isCloseTo(h1, within(1e-6));
        assertThat((double) output.activations().values().get(1, 0)).isCloseTo(h2, within(1e-6));
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** So many texts that a step has several blocks of rows. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aTextHasTheSameStatesAloneAndAmongOthers(Kind kind) {
        Recurrent layer = kind.make(fixture.scope, INPUTS, UNITS, 0, 0);
        fixture.bind();
        int[] lengths = new int[900];
        Arrays.setAll(lengths, text -> text % 4);
        int total = Arrays.stream(lengths).sum();
        double[] numbers = Reference.random(total * INPUTS, 1);
        Sequence all = layer.forward(Fixture.sequence(INPUTS, numbers, lengths), fixture.pass);
        int width = all.cols();
        float[] together = all.activations().values().toArray();
        for (int text : new int[] {0, 1, 2, 3, 899}) {
            int start = all.segments().start(text);
            double[] own = Arrays.copyOfRange(numbers, start * INPUTS, (start + lengths[text]) * INPUTS);
            float[] expected = Arrays.copyOfRange(together, start * width, (start + lengths[text]) * width);
            Sequence alone = new Sequence(layer.forward(Fixture.sequence(INPUTS, own, lengths[text]), fixture.pass)
                    .activations());
            assertThat(alone.activations().values().toArray()).containsExactly(expected, within(1e-6f));
            layer.forward(Fixture.sequence(INPUTS, numbers, lengths), fixture.pass);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gradientsOfManyTextsAreTheSumOfThoseOfEach(Kind kind) {
        Recurrent layer = kind.make(fixture.scope, INPUTS, UNITS, 0, 0);
        fixture.bind();
        double[] numbers = Reference.random(7 * INPUTS, 2);
        float[] one = backward(layer, Fixture.sequence(INPUTS, numbers, 4, 0, 1, 2));
        double[] often = new double[500 * numbers.length];
        int[] lengths = new int[500 * 4];
        for (int i = 0; i < 500; i++) {
            System.arraycopy(numbers, 0, often, i * numbers.length, numbers.length);
            System.arraycopy(new int[] {4, 0, 1, 2}, 0, lengths, 4 * i, 4);
        }
        float[] all = backward(layer, Fixture.sequence(INPUTS, often, lengths));
        for (int i = 0; i < one.length; i++) {
            assertThat(all[i] / 500).isCloseTo(one[i], within(5e-4f));
        }
    }

    /** The gradients of all parameters where that of each output is 1. */
    private float[] backward(Recurrent layer, Sequence input) {
        Activations output = layer.forward(input, fixture.pass).activations();
        output.openGradient();
        output.gradients().fill(1);
        layer.backward(fixture.pass);
        float[] all = {};
        for (int i = 0; i < fixture.layout.parameters().size(); i++) {
            float[] next = fixture.gradient(i);
            all = Arrays.copyOf(all, all.length + next.length);
            System.arraycopy(next, 0, all, all.length - next.length, next.length);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void dropsTheSameOutputsAtAllPositionsOfAText(Kind kind) {
        Recurrent layer = kind.make(fixture.scope, INPUTS, UNITS, 0.5, 0);
        fixture.bind();
        Sequence input = Fixture.sequence(INPUTS, Reference.random(60 * INPUTS, 3), 20, 0, 40);
        Sequence output = layer.forward(input, fixture.pass);
        MatrixView dropped = output.activations().values();
        Segments segments = output.segments();
        float[] values = dropped.toArray();
        fixture.pass.predict(Fixture.TASKS);
        float[] whole =
                layer.forward(input, fixture.pass).activations().values().toArray();
        int width = dropped.cols();
        int kept = 0;
        for (int text = 0; text < segments.size(); text++) {
            for (int row = segments.start(text); row < segments.end(text); row++) {
                for (int i = 0; i < width; i++) {
                    boolean drop = values[segments.start(text) * width + i] == 0;
                    kept += drop ? 0 : 1;
                    assertThat(values[row * width + i]).isEqualTo(drop ? 0 : 2 * whole[row * width + i]);
                }
            }
        }
        assertThat(kept).isBetween(1, 60 * width - 1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsDroppedGetsNoGradient(Kind kind) {
        Recurrent layer = kind.make(fixture.scope, 1, 1, 0.9999, 0);
        fixture.bind();
        assertThat(backward(layer, Fixture.sequence(1, new double[] {1, 2}, 2))).containsOnly(0);
    }

    /** The first state has none before it: dropout of what is handed on changes the others. */
    @ParameterizedTest
    @MethodSource("kinds")
    void thinsTheStatesThatAreHandedOn(Kind kind) {
        Recurrent layer = kind.make(fixture.scope, INPUTS, UNITS, 0, 0.5);
        fixture.bind();
        Sequence input = Fixture.sequence(INPUTS, Reference.random(6 * INPUTS, 3), 2, 0, 4);
        float[] thinned =
                layer.forward(input, fixture.pass).activations().values().toArray();
        fixture.pass.predict(Fixture.TASKS);
        Sequence output = layer.forward(input, fixture.pass);
        float[] whole = output.activations().values().toArray();
        int width = output.cols();
        for (int text : new int[] {0, 2}) {
            int first = output.segments().start(text) * width;
            int last = (output.segments().end(text) - 1) * width;
            for (int i = 0; i < UNITS; i++) {
                assertThat(thinned[first + i]).isEqualTo(whole[first + i]);
                assertThat(thinned[last + i]).isNotEqualTo(whole[last + i]);
            }
            for (int i = UNITS; i < width; i++) {
                assertThat(thinned[last + i]).isEqualTo(whole[last + i]);
                assertThat(thinned[first + i]).isNotEqualTo(whole[first + i]);
            }
        }
    }

    @Test
    void drawsTheSameForATextWhateverFollows() {
        Lstm layer = new Lstm(fixture.scope, INPUTS, UNITS, 0, 0.5);
        fixture.bind();
        double[] numbers = Reference.random(15 * INPUTS, 4);
        Sequence all = Fixture.sequence(INPUTS, numbers, 5, 10);
        float[] together =
                layer.forward(all, fixture.pass).activations().values().toArray();
        fixture.pass.train(Fixture.TASKS, 1, 0, 0);
        Sequence first = Fixture.sequence(INPUTS, Arrays.copyOf(numbers, 5 * INPUTS), 5);
        float[] alone =
                layer.forward(first, fixture.pass).activations().values().toArray();
        assertThat(alone).containsExactly(Arrays.copyOf(together, alone.length), within(1e-6f));
        fixture.pass.train(Fixture.TASKS, 1, 1, 0);
        assertThat(layer.forward(first, fixture.pass).activations().values().toArray())
                .isNotEqualTo(alone);
    }

    @Test
    void theForgetGateBeginsOpen() {
        new Lstm(fixture.scope, 2, 3, 0, 0);
        fixture.bind();
        assertThat(fixture.values(2).toArray()).containsExactly(0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0);
        for (float value : fixture.values(1).toArray()) {
            assertThat(value).isBetween((float) -Math.sqrt(1.0 / 3), (float) Math.sqrt(1.0 / 3));
        }
    }

    @Test
    void eachDirectionHasItsParameters() {
        new BiGru(fixture.scope, 2, 3, 0, 0);
        assertThat(fixture.layout.parameters())
                .extracting(parameter -> parameter.spec().name() + " "
                        + parameter.spec().rows() + "x" + parameter.spec().cols())
                .containsExactly(
                        "layer.forward.inputWeight 2x9",
                        "layer.forward.stateWeight 3x9",
                        "layer.forward.bias 1x12",
                        "layer.backward.inputWeight 2x9",
                        "layer.backward.stateWeight 3x9",
                        "layer.backward.bias 1x12");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBatchOfEmptyTextsHasZeroGradients(Kind kind) {
        Recurrent layer = kind.make(fixture.scope, INPUTS, UNITS, 0, 0);
        fixture.bind();
        assertThat(backward(layer, Fixture.sequence(INPUTS, new double[0], 0, 0)))
                .containsOnly(0);
        assertThat(backward(layer, Fixture.sequence(INPUTS, new double[0]))).containsOnly(0);
    }

    @Test
    void addsToAGradientThatIsThere() {
        Lstm lstm = new Lstm(fixture.scope, 1, 1, 0, 0);
        fixture.bind();
        Sequence input = Fixture.sequence(1, new double[] {1, 2, 3}, 1, 2);
        backward(lstm, input);
        float[] alone = input.activations().gradients().toArray();
        input.reset(input.segments());
        Reference.write(new double[] {1, 2, 3}, 0, input.activations().values());
        input.activations().openGradient();
        Reference.write(new double[] {10, 20, 30}, 0, input.activations().gradients());
        backward(lstm, input);
        float[] sum = input.activations().gradients().toArray();
        for (int i = 0; i < 3; i++) {
            assertThat(sum[i]).isCloseTo(10 * (i + 1) + alone[i], within(1e-5f));
        }
    }

    @Test
    void goesForwardFirst() {
        Gru gru = new Gru(fixture.scope, 1, 1, 0, 0);
        assertThatThrownBy(() -> gru.backward(fixture.pass))
                .hasMessage("A layer was asked for its gradients before it went forward.");
    }
}
