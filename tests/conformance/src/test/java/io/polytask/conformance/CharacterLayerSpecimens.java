package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.layer.AttentionPool;
import io.polytask.layer.BiLstm;
import io.polytask.layer.Conv1d;
import io.polytask.layer.Embedding;
import io.polytask.layer.MaxPool;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Layers that go through the embedded characters of each token, down to a vector for each token of a single text. */
final class CharacterLayerSpecimens {
    private static final int ROWS = 6;
    private static final int UNITS = 3;
    private static final int OUTPUTS = 4;

    /** Where the characters of each token begin, and the end of the last: the second token has none. */
    private static final int[] OFFSETS = {0, 2, 2, 3, 8};

    private static final int[] IDS = {1, 4, 1, 0, 2, 5, 3, 1};

    /** From embedded characters to something for each character, and back. */
    private record Layer(BiFunction<Sequence, Pass, Sequence> forward, Consumer<Pass> backward) {}

    private CharacterLayerSpecimens() {}

    static Specimen biLstm(int seed) {
        Variables variables = RecurrentSpecimens.bothWays(variables(seed), UNITS, OUTPUTS, 4);
        RecurrentFormula formula = new RecurrentFormula(RecurrentFormula::lstm, OUTPUTS, OFFSETS);
        return maxima(
                "BiLSTM",
                variables,
                2 * OUTPUTS,
                scope -> {
                    BiLstm layer = new BiLstm(scope, UNITS, OUTPUTS, 0, 0);
                    return new Layer(layer::forward, layer::backward);
                },
                v -> Formula.concat(
                        formula.apply(v, "forward.", false), OUTPUTS, formula.apply(v, "backward.", true), OUTPUTS),
                (token, v) -> RecurrentSpecimens.torch(token, v, true, true));
    }

    static Specimen conv1d(int seed, int... widths) {
        Variables variables = variables(seed);
        for (int width : widths) {
            variables.normal("width" + width + ".weight", width * UNITS, OUTPUTS);
        }
        int outputs = widths.length * OUTPUTS;
        return maxima(
                "conv1d",
                variables.normal("bias", 1, outputs),
                outputs,
                scope -> {
                    Conv1d layer = new Conv1d(scope, UNITS, OUTPUTS, Activation.TANH, 0, widths);
                    return new Layer(layer::forward, layer::backward);
                },
                v -> ConvolutionSpecimens.conv1d(v, UNITS, OUTPUTS, widths, OFFSETS),
                (token, v) -> ConvolutionSpecimens.conv1d(token, v, widths));
    }

    static Specimen attentionPool(int seed) {
        Tokens characters = CharacterSpecimens.characters(OFFSETS, IDS);
        Tokens tokens = CharacterSpecimens.tokens(OFFSETS.length - 1);
        return new Specimen(
                "attention pool of the characters of each token",
                variables(seed)
                        .normal("weight", UNITS, OUTPUTS)
                        .normal("bias", 1, OUTPUTS)
                        .normal("query", 1, OUTPUTS),
                new Bench(scope -> {
                    Embedding embedding = new Embedding(scope, ROWS, UNITS, 0);
                    AttentionPool pool = new AttentionPool(scope, UNITS, OUTPUTS);
                    return Circuit.of(
                            (in, pass) -> pool.forward(embedding.forward(characters, pass), tokens, pass)
                                    .activations(),
                            pass -> {
                                pool.backward(pass);
                                embedding.backward(pass);
                            });
                }),
                v -> AttentionSpecimens.pool(embedded(v), UNITS, OUTPUTS, OFFSETS),
                v -> Torch.byText(embedded(v), OFFSETS, token -> AttentionSpecimens.pool(token, v)));
    }

    /** A layer over the characters of each token, then the maximum of what it gives. */
    private static Specimen maxima(
            String name,
            Variables variables,
            int outputs,
            Function<Scope, Layer> maker,
            Function<Variables, double[]> formula,
            BiFunction<Tensor, Map<String, Tensor>, Tensor> torchLayer) {
        Tokens characters = CharacterSpecimens.characters(OFFSETS, IDS);
        Tokens tokens = CharacterSpecimens.tokens(OFFSETS.length - 1);
        return new Specimen(
                name + " over the characters of each token, and its maxima",
                variables,
                new Bench(scope -> {
                    Embedding embedding = new Embedding(scope, ROWS, UNITS, 0);
                    Layer layer = maker.apply(scope);
                    MaxPool pool = new MaxPool(outputs);
                    return Circuit.of(
                            (in, pass) -> {
                                Sequence each = layer.forward().apply(embedding.forward(characters, pass), pass);
                                return pool.forward(each, tokens, pass).activations();
                            },
                            pass -> {
                                pool.backward(pass);
                                layer.backward().accept(pass);
                                embedding.backward(pass);
                            });
                }),
                v -> Formula.maxPool(formula.apply(embedded(v)), outputs, OFFSETS),
                v -> {
                    UnaryOperator<Tensor> ofToken = token -> torchLayer.apply(token, v);
                    UnaryOperator<Tensor> maximum = token -> torch.amax(token, new long[] {0}, false);
                    return Torch.byText(Torch.eachText(embedded(v), OFFSETS, ofToken), OFFSETS, maximum);
                });
    }

    private static Variables variables(int seed) {
        return new Variables(seed).normal("table", ROWS, UNITS);
    }

    /** With the vectors of the characters as the input of a layer. */
    private static Variables embedded(Variables variables) {
        Variables all = new Variables(0);
        for (String name : variables.names()) {
            all.with(name, variables.get(name).rows(), variables.get(name).cols(), variables.of(name));
        }
        return all.with("x", IDS.length, UNITS, Formula.lookup(variables.of("table"), UNITS, IDS));
    }

    private static Tensor embedded(Map<String, Tensor> variables) {
        return torch.embedding(variables.get("table"), Torch.ids(IDS, IDS.length));
    }
}
