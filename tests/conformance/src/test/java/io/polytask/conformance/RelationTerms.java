package io.polytask.conformance;

import io.polytask.api.Loss;
import io.polytask.conformance.Algebra.Doubles;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * What tasks that are given others need beside an {@link Algebra}: their losses, each a matrix of one number, and a gradient
 * that stops.
 *
 * @param <A> a matrix
 */
interface RelationTerms<A> {
    A crossEntropy(A logits, int[] labels, int classes);

    A sigmoidCrossEntropy(A logits, double[] targets);

    A distance(A outputs, double[] targets);

    /** The mean of a column over the rows that have a target. */
    A mean(A column, double[] targets);

    A times(A matrix, double factor);

    /** The rows of these numbers. */
    A rows(A matrix, int[] numbers);

    /** The same, as a constant. */
    A held(String name, A matrix);

    /** In double; what is held has the value that it was met with first. */
    static RelationTerms<Doubles> ofDoubles(Map<String, Doubles> held) {
        return new RelationTerms<>() {
            @Override
            public Doubles crossEntropy(Doubles logits, int[] labels, int classes) {
                double[] weights = new double[classes];
                Arrays.fill(weights, 1);
                return one(LossFormula.crossEntropy(logits.values(), labels, 0, weights));
            }

            @Override
            public Doubles sigmoidCrossEntropy(Doubles logits, double[] targets) {
                return one(LossFormula.sigmoidCrossEntropy(logits.values(), targets, 1));
            }

            @Override
            public Doubles distance(Doubles outputs, double[] targets) {
                return one(LossFormula.distance(outputs.values(), targets, Loss.SQUARED));
            }

            @Override
            public Doubles mean(Doubles column, double[] targets) {
                return one(IntStream.range(0, targets.length)
                        .filter(i -> !Double.isNaN(targets[i]))
                        .mapToDouble(i -> column.values()[i])
                        .average()
                        .orElse(0));
            }

            @Override
            public Doubles times(Doubles matrix, double factor) {
                double[] values =
                        Arrays.stream(matrix.values()).map(v -> v * factor).toArray();
                return new Doubles(values, matrix.cols());
            }

            @Override
            public Doubles rows(Doubles matrix, int[] numbers) {
                return new Doubles(Formula.lookup(matrix.values(), matrix.cols(), numbers), matrix.cols());
            }

            @Override
            public Doubles held(String name, Doubles matrix) {
                return held.computeIfAbsent(
                        name, key -> new Doubles(matrix.values().clone(), matrix.cols()));
            }

            private Doubles one(double value) {
                return new Doubles(new double[] {value}, 1);
            }
        };
    }

    /** By libtorch. */
    static RelationTerms<Tensor> ofTensors() {
        return new RelationTerms<>() {
            @Override
            public Tensor crossEntropy(Tensor logits, int[] labels, int classes) {
                double[] weights = new double[classes];
                Arrays.fill(weights, 1);
                return TorchLoss.crossEntropy(logits, labels, 0, weights).reshape(1, 1);
            }

            @Override
            public Tensor sigmoidCrossEntropy(Tensor logits, double[] targets) {
                return TorchLoss.sigmoidCrossEntropy(logits, targets, 1).reshape(1, 1);
            }

            @Override
            public Tensor distance(Tensor outputs, double[] targets) {
                return TorchLoss.distance(outputs, targets, Loss.SQUARED).reshape(1, 1);
            }

            @Override
            public Tensor mean(Tensor column, double[] targets) {
                int[] labelled = IntStream.range(0, targets.length)
                        .filter(i -> !Double.isNaN(targets[i]))
                        .toArray();
                return rows(column, labelled).mean().reshape(1, 1);
            }

            @Override
            public Tensor times(Tensor matrix, double factor) {
                return matrix.mul(new Scalar(factor));
            }

            @Override
            public Tensor rows(Tensor matrix, int[] numbers) {
                return matrix.index_select(0, Torch.ids(numbers, numbers.length));
            }

            @Override
            public Tensor held(String name, Tensor matrix) {
                return matrix.detach();
            }
        };
    }

    /** Losses one after another. */
    static Tensor joined(Tensor... losses) {
        return torch.cat(new TensorVector(losses), 1);
    }
}
