package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Activation;
import io.polytask.api.PositionType;
import io.polytask.tensor.Activations;
import io.polytask.tensor.RowGradient;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An example gives the same outputs and the same gradient, whatever longer and shorter examples are in its batch: the
 * positions that it does not have cost nothing and change nothing.
 */
final class NeighboursTest {
    private static final int INPUTS = 4;
    private static final int[] LENGTHS = {3, 1, 19, 0, 4, 7};
    /** The order of summation differs. */
    private static final float TOLERANCE = 1e-6f;

    /** A layer under test: its way forward, to rows of positions or of examples, and its way back. */
    private record Wired(BiFunction<Sequence, Pass, Activations> forward, Consumer<Pass> backward) {}

    /** What came of a batch. */
    private record Outcome(float[] outputs, float[] inputGradients, List<float[]> parameterGradients) {}

    static Map<String, Function<Scope, Wired>> makers() {
        Map<String, Function<Scope, Wired>> makers = new LinkedHashMap<>();
        makers.put("DENSE", scope -> {
            Dense layer = new Dense(scope, INPUTS, 3, Activation.TANH, 0);
            return new Wired((x, pass) -> layer.forward(x, pass).activations(), layer::backward);
        });
        makers.put("LAYER_NORM", scope -> {
            LayerNorm layer = new LayerNorm(scope, INPUTS);
            return new Wired((x, pass) -> layer.forward(x, pass).activations(), layer::backward);
        });
        makers.put("MEAN_POOL", scope -> {
            MeanPool layer = new MeanPool(INPUTS);
            return new Wired(layer::forward, layer::backward);
        });
        makers.put("MAX_POOL", scope -> {
            MaxPool layer = new MaxPool(INPUTS);
            return new Wired(layer::forward, layer::backward);
        });
        makers.put("ATTENTION_POOL", scope -> {
            AttentionPool layer = new AttentionPool(scope, INPUTS, 3);
            return new Wired(layer::forward, layer::backward);
        });
        makers.put("CONV1D", scope -> {
            Conv1d layer = new Conv1d(scope, INPUTS, 3, Activation.TANH, 0, 2, 5);
            return new Wired((x, pass) -> layer.forward(x, pass).activations(), layer::backward);
        });
        makers.put("TRANSFORMER", scope -> {
            Transformer layer = new Transformer(scope, INPUTS, 2, 2, 5, Activation.RELU, 0, PositionType.LEARNED, 19);
            return new Wired((x, pass) -> layer.forward(x, pass).activations(), layer::backward);
        });
        makers.put("LSTM", scope -> recurrent(new Lstm(scope, INPUTS, 3, 0, 0)));
        makers.put("BI_LSTM", scope -> recurrent(new BiLstm(scope, INPUTS, 3, 0, 0)));
        makers.put("GRU", scope -> recurrent(new Gru(scope, INPUTS, 3, 0, 0)));
        makers.put("BI_GRU", scope -> recurrent(new BiGru(scope, INPUTS, 3, 0, 0)));
        return makers;
    }

    static List<String> names() {
        return List.copyOf(makers().keySet());
    }

    private static Wired recurrent(Recurrent layer) {
        return new Wired((x, pass) -> layer.forward(x, pass).activations(), layer::backward);
    }

    @ParameterizedTest
    @MethodSource("names")
    void changeNothing(String name) {
        Outcome together = run(name, 0, LENGTHS);
        List<Outcome> alone = new ArrayList<>();
        int position = 0;
        for (int length : LENGTHS) {
            alone.add(run(name, position, length));
            position += length;
        }
        assertThat(together.outputs())
                .containsExactly(joined(alone.stream().map(Outcome::outputs).toList()), within(TOLERANCE));
        assertThat(together.inputGradients())
                .containsExactly(
                        joined(alone.stream().map(Outcome::inputGradients).toList()), within(TOLERANCE));
        for (int i = 0; i < together.parameterGradients().size(); i++) {
            int parameter = i;
            float[] sum = sum(alone.stream()
                    .map(outcome -> outcome.parameterGradients().get(parameter))
                    .toList());
            assertThat(together.parameterGradients().get(i)).containsExactly(sum, within(10 * TOLERANCE));
        }
    }

    /** Some of the texts, the first of which begins at a position among all. */
    private static Outcome run(String name, int position, int... lengths) {
        Fixture fixture = new Fixture();
        Wired layer = makers().get(name).apply(fixture.scope);
        fixture.bind();
        int positions = Arrays.stream(lengths).sum();
        double[] all = Reference.random(Arrays.stream(LENGTHS).sum() * INPUTS, 1);
        Sequence input = Fixture.sequence(
                INPUTS, Arrays.copyOfRange(all, position * INPUTS, (position + positions) * INPUTS), lengths);
        Activations output = layer.forward().apply(input, fixture.pass);
        output.openGradient();
        output.gradients().set(output.values());
        layer.backward().accept(fixture.pass);
        List<float[]> gradients = fixture.layout.parameters().stream()
                .filter(parameter -> !parameter.spec().table())
                .map(parameter -> parameter.gradients().toArray())
                .toList();
        return new Outcome(
                output.values().toArray(), input.activations().gradients().toArray(), gradients);
    }

    /** Texts of a few tokens, most of which occur in several of them. */
    @Test
    void changeNoGradientOfATable() {
        int rows = 5;
        float[] sum = new float[rows * INPUTS];
        int position = 0;
        for (int length : LENGTHS) {
            float[] own = tableGradient(rows, position, length);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += own[i];
            }
            position += length;
        }
        assertThat(tableGradient(rows, 0, LENGTHS)).containsExactly(sum, within(TOLERANCE));
    }

    /** The gradient of a table, with a recurrent layer behind it. */
    private static float[] tableGradient(int rows, int position, int... lengths) {
        Fixture fixture = new Fixture();
        Embedding table = new Embedding(fixture.scope, rows, INPUTS, 0);
        BiLstm context = new BiLstm(fixture.scope, INPUTS, 3, 0, 0);
        fixture.bind();
        Tokens tokens = new Tokens();
        int place = position;
        for (int length : lengths) {
            for (int i = 0; i < length; i++, place++) {
                tokens.add(place * place % rows);
            }
            tokens.end();
        }
        Activations output = context.forward(table.forward(tokens, fixture.pass), fixture.pass)
                .activations();
        output.openGradient();
        output.gradients().set(output.values());
        context.backward(fixture.pass);
        table.backward(fixture.pass);
        RowGradient gradient = fixture.layout.parameters().stream()
                .filter(parameter -> parameter.spec().table())
                .findFirst()
                .orElseThrow()
                .rowGradient();
        float[] dense = new float[rows * INPUTS];
        for (int slot = 0; slot < gradient.size(); slot++) {
            gradient.read(slot, dense, gradient.row(slot) * INPUTS);
        }
        return dense;
    }

    private static float[] joined(List<float[]> parts) {
        float[] joined = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    private static float[] sum(List<float[]> parts) {
        float[] sum = new float[parts.get(0).length];
        for (float[] part : parts) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }
}
