package io.polytask.conformance;

import static org.bytedeco.pytorch.global.torch.layer_norm;

import io.polytask.api.Activation;
import io.polytask.layer.BatchNorm;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Dropout;
import io.polytask.layer.Embedding;
import io.polytask.layer.LayerNorm;
import io.polytask.layer.MaxPool;
import io.polytask.layer.MeanPool;
import io.polytask.tensor.Indices;
import io.polytask.tensor.Tokens;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The layers, each beside its formula and libtorch's account of it. */
final class LayerSpecimens {
    private LayerSpecimens() {}

    static Specimen dense(int seed, int rows, int inputs, int units, Activation activation) {
        Variables variables = new Variables(seed)
                .normal("x", rows, inputs)
                .normal("weight", inputs, units)
                .normal("bias", 1, units);
        DoubleUnaryOperator function = function(activation);
        return new Specimen(
                "dense " + activation + " " + rows + "x" + inputs + "x" + units,
                variables,
                new Bench(scope -> {
                    Dense dense = new Dense(scope, inputs, units, activation, 0);
                    return Circuit.of((in, pass) -> dense.forward(in.matrix("x"), pass), dense::backward);
                }),
                v -> Formula.dense(v.of("x"), v.of("weight"), v.of("bias"), function),
                v -> torch(activation).apply(v.get("x").matmul(v.get("weight")).add(v.get("bias"))));
    }

    /** A dense layer over each position of texts. */
    static Specimen denseSequence(int seed, int inputs, int units, int... offsets) {
        int rows = offsets[offsets.length - 1];
        Specimen dense = dense(seed, rows, inputs, units, Activation.TANH);
        return new Specimen(
                "dense over a sequence of " + rows,
                dense.variables(),
                new Bench(
                        scope -> {
                            Dense layer = new Dense(scope, inputs, units, Activation.TANH, 0);
                            return Circuit.of(
                                    (in, pass) -> layer.forward(in.sequence("x"), pass)
                                            .activations(),
                                    layer::backward);
                        },
                        offsets),
                dense.formula(),
                dense.torch());
    }

    static DoubleUnaryOperator function(Activation activation) {
        return switch (activation) {
            case RELU -> Formula::relu;
            case TANH -> Math::tanh;
            case SIGMOID -> Formula::sigmoid;
            case IDENTITY -> DoubleUnaryOperator.identity();
        };
    }

    static UnaryOperator<Tensor> torch(Activation activation) {
        return switch (activation) {
            case RELU -> torch::relu;
            case TANH -> torch::tanh;
            case SIGMOID -> torch::sigmoid;
            case IDENTITY -> UnaryOperator.identity();
        };
    }

    /** An embedding of texts. */
    static Specimen embedding(int seed, int rows, int units, int[] offsets, int... ids) {
        Tokens tokens = new Tokens();
        for (int text = 0; text + 1 < offsets.length; text++) {
            for (int i = offsets[text]; i < offsets[text + 1]; i++) {
                tokens.add(ids[i]);
            }
            tokens.end();
        }
        return embedding("embedding of " + ids.length + " tokens", seed, rows, units, ids, scope -> {
            Embedding embedding = new Embedding(scope, rows, units, 0);
            return Circuit.of((in, pass) -> embedding.forward(tokens, pass).activations(), embedding::backward);
        });
    }

    /** An embedding of a categorical input. */
    static Specimen embeddingOfIndices(int seed, int rows, int units, int... ids) {
        Indices indices = new Indices();
        for (int id : ids) {
            indices.add(id);
        }
        return embedding("embedding of " + ids.length + " categories", seed, rows, units, ids, scope -> {
            Embedding embedding = new Embedding(scope, rows, units, 0);
            return Circuit.of((in, pass) -> embedding.forward(indices, pass), embedding::backward);
        });
    }

    private static Specimen embedding(String name, int seed, int rows, int units, int[] ids, Circuit.Maker maker) {
        return new Specimen(
                name,
                new Variables(seed).normal("table", rows, units),
                new Bench(maker),
                v -> Formula.lookup(v.of("table"), units, ids),
                v -> torch.embedding(v.get("table"), Torch.ids(ids, ids.length)));
    }

    static Specimen meanPool(int seed, int units, int... offsets) {
        return new Specimen(
                "mean pool of " + (offsets.length - 1) + " texts",
                new Variables(seed).normal("x", offsets[offsets.length - 1], units),
                new Bench(
                        scope -> {
                            MeanPool pool = new MeanPool(units);
                            return Circuit.of((in, pass) -> pool.forward(in.sequence("x"), pass), pool::backward);
                        },
                        offsets),
                v -> Formula.meanPool(v.of("x"), units, offsets),
                v -> Torch.byText(v.get("x"), offsets, text -> text.mean(0)));
    }

    static Specimen maxPool(int seed, int units, int... offsets) {
        return new Specimen(
                "max pool of " + (offsets.length - 1) + " texts",
                new Variables(seed).normal("x", offsets[offsets.length - 1], units),
                new Bench(
                        scope -> {
                            MaxPool pool = new MaxPool(units);
                            return Circuit.of((in, pass) -> pool.forward(in.sequence("x"), pass), pool::backward);
                        },
                        offsets),
                v -> Formula.maxPool(v.of("x"), units, offsets),
                v -> Torch.byText(v.get("x"), offsets, text -> torch.amax(text, new long[] {0}, false)));
    }

    static Specimen concat(int seed, int rows, int left, int right) {
        return new Specimen(
                "concat " + rows + "x(" + left + "+" + right + ")",
                new Variables(seed).normal("a", rows, left).normal("b", rows, right),
                new Bench(scope -> {
                    Concat concat = new Concat(left, right);
                    return Circuit.of((in, pass) -> concat.forward(in.matrix("a"), in.matrix("b")), concat::backward);
                }),
                v -> Formula.concat(v.of("a"), left, v.of("b"), right),
                v -> torch.cat(new TensorVector(v.get("a"), v.get("b")), 1));
    }

    /** Two sequences side by side, position by position. */
    static Specimen concatSequences(int seed, int left, int right, int... offsets) {
        Specimen concat = concat(seed, offsets[offsets.length - 1], left, right);
        return new Specimen(
                "concat of sequences",
                concat.variables(),
                new Bench(
                        scope -> {
                            Concat layer = new Concat(left, right);
                            return Circuit.of(
                                    (in, pass) -> layer.forward(in.sequence("a"), in.sequence("b"))
                                            .activations(),
                                    layer::backward);
                        },
                        offsets),
                concat.formula(),
                concat.torch());
    }

    static Specimen layerNorm(int seed, int rows, int units) {
        return new Specimen(
                "layer norm " + rows + "x" + units,
                new Variables(seed)
                        .normal("x", rows, units)
                        .normal("scale", 1, units)
                        .normal("shift", 1, units),
                new Bench(scope -> {
                    LayerNorm norm = new LayerNorm(scope, units);
                    return Circuit.of((in, pass) -> norm.forward(in.matrix("x"), pass), norm::backward);
                }),
                v -> Formula.layerNorm(v.of("x"), v.of("scale"), v.of("shift")),
                v -> layer_norm(
                        v.get("x"),
                        new long[] {units},
                        Torch.some(v.get("scale").reshape(-1)),
                        Torch.some(v.get("shift").reshape(-1)),
                        1e-5,
                        false));
    }

    static Specimen batchNorm(int seed, int rows, int units) {
        return new Specimen(
                "batch norm " + rows + "x" + units,
                new Variables(seed)
                        .normal("x", rows, units)
                        .normal("scale", 1, units)
                        .normal("shift", 1, units),
                new Bench(scope -> {
                    BatchNorm norm = new BatchNorm(scope, units);
                    return Circuit.of((in, pass) -> norm.forward(in.matrix("x"), pass), norm::backward);
                }),
                v -> Formula.batchNorm(v.of("x"), v.of("scale"), v.of("shift")),
                v -> torch.batch_norm(
                        v.get("x"),
                        Torch.some(v.get("scale").reshape(-1)),
                        Torch.some(v.get("shift").reshape(-1)),
                        Torch.none(),
                        Torch.none(),
                        true,
                        0.1,
                        1e-5,
                        false));
    }

    /** Dropout that drops nothing lets everything through. */
    static Specimen noDropout(int seed, int rows, int units) {
        return new Specimen(
                "dropout of rate 0",
                new Variables(seed).normal("x", rows, units),
                new Bench(scope -> {
                    Dropout dropout = new Dropout(units, 0);
                    return Circuit.of((in, pass) -> dropout.forward(in.matrix("x"), pass), dropout::backward);
                }),
                v -> v.of("x").clone(),
                v -> v.get("x"));
    }
}
