package io.polytask.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.ScalarOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * The operations that sharing layers are made of, once in plain loops of doubles and once by libtorch: so that a layer's
 * formula is written down once.
 *
 * @param <A> a matrix
 */
interface Algebra<A> {
    /** A variable of the specimen. */
    A variable(String name);

    A columns(A matrix, int from, int count);

    /** {@code x W + b}. */
    A linear(A x, A weight, A bias);

    A tanh(A x);

    A relu(A x);

    A sigmoid(A x);

    /** Of each row. */
    A softmax(A x);

    /** The experts' rows, each by its gate, summed. */
    A mix(A gates, List<A> experts);

    A concat(A first, A second);

    A times(A first, A second);

    /** Of matrices, or of a matrix and one number. */
    A plus(A first, A second);

    /** A matrix times one number, which is a matrix, too. */
    A scaled(A matrix, A number);

    /** {@code 1 - x}. */
    A rest(A x);

    /** The natural logarithm. */
    A log(A x);

    /** {@code -x}. */
    A negative(A x);

    /** From 0 to 1 within a width around 0: {@code -2 x^3 / w^3 + 3 x / (2 w) + 1 / 2}. */
    A smoothStep(A x, double width);

    /** A matrix in double. */
    record Doubles(double[] values, int cols) {
        private Doubles map(DoubleUnaryOperator function) {
            return new Doubles(java.util.Arrays.stream(values).map(function).toArray(), cols);
        }
    }

    /** In double. */
    static Algebra<Doubles> of(Variables variables) {
        return new Algebra<>() {
            @Override
            public Doubles variable(String name) {
                return new Doubles(variables.of(name), variables.get(name).cols());
            }

            @Override
            public Doubles columns(Doubles matrix, int from, int count) {
                return new Doubles(SharingFormula.columns(matrix.values, matrix.cols, from, count), count);
            }

            @Override
            public Doubles linear(Doubles x, Doubles weight, Doubles bias) {
                DoubleUnaryOperator same = DoubleUnaryOperator.identity();
                return new Doubles(Formula.dense(x.values, weight.values, bias.values, same), bias.cols);
            }

            @Override
            public Doubles tanh(Doubles x) {
                return x.map(Math::tanh);
            }

            @Override
            public Doubles relu(Doubles x) {
                return x.map(Formula::relu);
            }

            @Override
            public Doubles sigmoid(Doubles x) {
                return x.map(Formula::sigmoid);
            }

            @Override
            public Doubles softmax(Doubles x) {
                return new Doubles(SharingFormula.softmax(x.values, x.cols), x.cols);
            }

            @Override
            public Doubles mix(Doubles gates, List<Doubles> experts) {
                List<double[]> outputs = experts.stream().map(Doubles::values).toList();
                return new Doubles(SharingFormula.mix(gates.values, outputs), experts.get(0).cols);
            }

            @Override
            public Doubles concat(Doubles first, Doubles second) {
                int cols = first.cols + second.cols;
                double[] all = new double[first.values.length + second.values.length];
                for (int row = 0; row < all.length / cols; row++) {
                    System.arraycopy(first.values, row * first.cols, all, row * cols, first.cols);
                    System.arraycopy(second.values, row * second.cols, all, row * cols + first.cols, second.cols);
                }
                return new Doubles(all, cols);
            }

            @Override
            public Doubles times(Doubles first, Doubles second) {
                double[] products = first.values.clone();
                for (int i = 0; i < products.length; i++) {
                    products[i] *= second.values[i];
                }
                return new Doubles(products, first.cols);
            }

            @Override
            public Doubles plus(Doubles first, Doubles second) {
                double[] sums = first.values.clone();
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += second.values[i];
                }
                return new Doubles(sums, first.cols);
            }

            @Override
            public Doubles scaled(Doubles matrix, Doubles number) {
                return matrix.map(value -> value * number.values[0]);
            }

            @Override
            public Doubles rest(Doubles x) {
                return x.map(value -> 1 - value);
            }

            @Override
            public Doubles log(Doubles x) {
                return x.map(Math::log);
            }

            @Override
            public Doubles negative(Doubles x) {
                return x.map(value -> -value);
            }

            @Override
            public Doubles smoothStep(Doubles x, double width) {
                return x.map(value -> {
                    double z = Math.max(-width / 2, Math.min(width / 2, value)) / width;
                    return -2 * z * z * z + 1.5 * z + 0.5;
                });
            }
        };
    }

    /** By libtorch. */
    static Algebra<Tensor> of(Map<String, Tensor> variables) {
        return new Algebra<>() {
            @Override
            public Tensor variable(String name) {
                return variables.get(name);
            }

            @Override
            public Tensor columns(Tensor matrix, int from, int count) {
                return matrix.narrow(1, from, count);
            }

            @Override
            public Tensor linear(Tensor x, Tensor weight, Tensor bias) {
                return x.matmul(weight).add(bias);
            }

            @Override
            public Tensor tanh(Tensor x) {
                return torch.tanh(x);
            }

            @Override
            public Tensor relu(Tensor x) {
                return torch.relu(x);
            }

            @Override
            public Tensor sigmoid(Tensor x) {
                return torch.sigmoid(x);
            }

            @Override
            public Tensor softmax(Tensor x) {
                return torch.softmax(x, 1);
            }

            @Override
            public Tensor mix(Tensor gates, List<Tensor> experts) {
                Tensor stacked = torch.stack(new TensorVector(experts.toArray(Tensor[]::new)), 1);
                return torch.bmm(gates.unsqueeze(1), stacked).squeeze(1);
            }

            @Override
            public Tensor concat(Tensor first, Tensor second) {
                return torch.cat(new TensorVector(first, second), 1);
            }

            @Override
            public Tensor times(Tensor first, Tensor second) {
                return first.mul(second);
            }

            @Override
            public Tensor plus(Tensor first, Tensor second) {
                return first.add(second);
            }

            @Override
            public Tensor scaled(Tensor matrix, Tensor number) {
                return matrix.mul(number);
            }

            @Override
            public Tensor rest(Tensor x) {
                return x.neg().add(new Scalar(1));
            }

            @Override
            public Tensor log(Tensor x) {
                return torch.log(x);
            }

            @Override
            public Tensor negative(Tensor x) {
                return x.neg();
            }

            @Override
            public Tensor smoothStep(Tensor x, double width) {
                Tensor z = torch.clamp(
                                x,
                                new ScalarOptional(new Scalar(-width / 2)),
                                new ScalarOptional(new Scalar(width / 2)))
                        .mul(new Scalar(1 / width));
                return z.mul(z)
                        .mul(z)
                        .mul(new Scalar(-2))
                        .add(z.mul(new Scalar(1.5)))
                        .add(new Scalar(0.5));
            }
        };
    }
}
