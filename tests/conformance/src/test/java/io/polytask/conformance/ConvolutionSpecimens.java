package io.polytask.conformance;

import io.polytask.api.Activation;
import io.polytask.layer.Conv1d;
import io.polytask.layer.Conv2d;
import io.polytask.layer.Dropout;
import io.polytask.layer.Flatten;
import io.polytask.layer.MaxPool2d;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Kernel;
import java.util.Arrays;
import java.util.Map;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The convolutions, each beside its formula and libtorch's, which sees the examples one by one. */
final class ConvolutionSpecimens {
    private ConvolutionSpecimens() {}

    static Specimen conv1d(int seed, int inputs, int units, int[] widths, int... offsets) {
        Variables variables = new Variables(seed).normal("x", offsets[offsets.length - 1], inputs);
        for (int width : widths) {
            variables.normal("width" + width + ".weight", width * inputs, units);
        }
        variables.normal("bias", 1, widths.length * units);
        return new Specimen(
                "conv1d of " + widths.length + " widths over " + (offsets.length - 1) + " texts",
                variables,
                new Bench(
                        scope -> {
                            Conv1d layer = new Conv1d(scope, inputs, units, Activation.TANH, 0, widths);
                            return Circuit.of(
                                    (in, pass) -> layer.forward(in.sequence("x"), pass)
                                            .activations(),
                                    layer::backward);
                        },
                        offsets),
                v -> conv1d(v, inputs, units, widths, offsets),
                v -> Torch.eachText(v.get("x"), offsets, text -> conv1d(text, v, widths)));
    }

    static double[] conv1d(Variables v, int inputs, int units, int[] widths, int... offsets) {
        double[] x = v.of("x");
        int outputs = widths.length * units;
        double[] out = new double[offsets[offsets.length - 1] * outputs];
        for (int e = 0; e + 1 < offsets.length; e++) {
            for (int p = offsets[e]; p < offsets[e + 1]; p++) {
                for (int o = 0; o < outputs; o++) {
                    int width = widths[o / units];
                    double[] weight = v.of("width" + width + ".weight");
                    double sum = v.of("bias")[o];
                    for (int k = 0; k < width; k++) {
                        int q = p + k - (width - 1) / 2;
                        for (int i = 0; i < inputs && q >= offsets[e] && q < offsets[e + 1]; i++) {
                            sum += x[q * inputs + i] * weight[(k * inputs + i) * units + o % units];
                        }
                    }
                    out[p * outputs + o] = Math.tanh(sum);
                }
            }
        }
        return out;
    }

    static Tensor conv1d(Tensor text, Map<String, Tensor> v, int... widths) {
        long inputs = text.size(1);
        TensorVector parts = new TensorVector();
        for (int width : widths) {
            Tensor weight = v.get("width" + width + ".weight");
            Tensor kernel = weight.reshape(width, inputs, weight.size(1)).permute(2, 1, 0);
            Tensor padded = torch.constant_pad_nd(
                    text.t().unsqueeze(0), new long[] {(width - 1) / 2, width / 2}, new Scalar(0));
            parts.push_back(torch.conv1d(padded, kernel).squeeze(0).t());
        }
        return torch.tanh(torch.cat(parts, 1).add(v.get("bias")));
    }

    static Specimen conv2d(int seed, int count, ImageShape shape, Kernel kernel, int units) {
        int size = kernel.height() * kernel.width() * shape.channels();
        return new Specimen(
                "conv2d of " + count + " " + shape + ", " + kernel,
                new Variables(seed)
                        .normal("x", count, shape.size())
                        .normal("weight", size, units)
                        .normal("bias", 1, units),
                new Bench(scope -> {
                    Conv2d layer = new Conv2d(scope, shape, kernel, units, Activation.TANH, 0);
                    return Circuit.of(
                            (in, pass) -> layer.forward(in.matrix("x"), pass).activations(), layer::backward);
                }),
                v -> conv2d(v, count, shape, kernel, units),
                v -> {
                    Tensor weight = v.get("weight")
                            .reshape(kernel.height(), kernel.width(), shape.channels(), units)
                            .permute(3, 2, 0, 1);
                    Tensor padded = torch.constant_pad_nd(
                            channelsFirst(v.get("x"), shape),
                            new long[] {kernel.beside(), kernel.beside(), kernel.above(), kernel.above()},
                            new Scalar(0));
                    Tensor out = torch.conv2d(
                            padded,
                            weight,
                            Torch.none(),
                            new long[] {kernel.down(), kernel.right()},
                            new long[] {0, 0},
                            new long[] {1, 1},
                            1);
                    return torch.tanh(out.permute(0, 2, 3, 1).add(v.get("bias").reshape(-1)));
                });
    }

    private static double[] conv2d(Variables v, int count, ImageShape shape, Kernel kernel, int units) {
        ImageShape results = kernel.over(shape, units);
        double[] out = new double[count * results.size()];
        double[] weight = v.of("weight");
        for (int o = 0; o < out.length; o++) {
            int pixel = o / units;
            int top = pixel / results.width() % results.height() * kernel.down() - kernel.above();
            int left = pixel % results.width() * kernel.right() - kernel.beside();
            double sum = v.of("bias")[o % units];
            for (int k = 0; k < weight.length / units; k++) {
                int y = top + k / shape.channels() / kernel.width();
                int x = left + k / shape.channels() % kernel.width();
                if (y >= 0 && y < shape.height() && x >= 0 && x < shape.width()) {
                    int image = pixel / results.pixels();
                    int place = ((image * shape.height() + y) * shape.width() + x) * shape.channels();
                    sum += v.of("x")[place + k % shape.channels()] * weight[k * units + o % units];
                }
            }
            out[o] = Math.tanh(sum);
        }
        return out;
    }

    static Specimen maxPool2d(int seed, int count, ImageShape shape, Kernel kernel) {
        return new Specimen(
                "max pool of " + count + " " + shape + ", " + kernel,
                new Variables(seed).normal("x", count, shape.size()),
                new Bench(scope -> {
                    MaxPool2d layer = new MaxPool2d(shape, kernel);
                    return Circuit.of(
                            (in, pass) -> layer.forward(in.matrix("x"), pass).activations(), layer::backward);
                }),
                v -> maxPool2d(v.of("x"), count, shape, kernel),
                v -> torch.max_pool2d(
                                channelsFirst(v.get("x"), shape),
                                new long[] {kernel.height(), kernel.width()},
                                new long[] {kernel.down(), kernel.right()},
                                new long[] {0, 0},
                                new long[] {1, 1},
                                false)
                        .permute(0, 2, 3, 1));
    }

    private static double[] maxPool2d(double[] x, int count, ImageShape shape, Kernel kernel) {
        ImageShape results = kernel.over(shape, shape.channels());
        double[] out = new double[count * results.size()];
        Arrays.fill(out, Double.NEGATIVE_INFINITY);
        for (int o = 0; o < out.length; o++) {
            int pixel = o / shape.channels();
            for (int k = 0; k < kernel.height() * kernel.width(); k++) {
                int image = pixel / results.pixels();
                int y = pixel / results.width() % results.height() * kernel.down() + k / kernel.width();
                int left = pixel % results.width() * kernel.right() + k % kernel.width();
                int place = ((image * shape.height() + y) * shape.width() + left) * shape.channels();
                out[o] = Math.max(out[o], x[place + o % shape.channels()]);
            }
        }
        return out;
    }

    /** A convolution, a maximum, a normalisation of its channels, and what of that is flat. */
    static Specimen imagesInARow(int seed, int count, ImageShape shape, int units) {
        Kernel kernel = new Kernel(2, 2, 1, 1, 1, 1);
        Kernel pool = new Kernel(2, 2, 2, 2, 0, 0);
        ImageShape inner = kernel.over(shape, units);
        ImageShape outer = pool.over(inner, units);
        Specimen convolution = conv2d(seed, count, shape, kernel, units);
        return new Specimen(
                "conv2d, max pool, flat",
                convolution.variables(),
                new Bench(scope -> {
                    Conv2d first = new Conv2d(scope, shape, kernel, units, Activation.TANH, 0);
                    Dropout none = new Dropout(units, 0);
                    MaxPool2d second = new MaxPool2d(inner, pool);
                    Flatten flat = new Flatten(outer);
                    return Circuit.of(
                            (in, pass) -> flat.forward(
                                    second.forward(none.forward(first.forward(in.matrix("x"), pass), pass), pass),
                                    pass),
                            pass -> {
                                flat.backward(pass);
                                second.backward(pass);
                                none.backward(pass);
                                first.backward(pass);
                            });
                }),
                v -> maxPool2d(convolution.formula().apply(v), count, inner, pool),
                v -> torch.max_pool2d(
                                convolution.torch().apply(v).permute(0, 3, 1, 2),
                                new long[] {2, 2},
                                new long[] {2, 2},
                                new long[] {0, 0},
                                new long[] {1, 1},
                                false)
                        .permute(0, 2, 3, 1));
    }

    private static Tensor channelsFirst(Tensor x, ImageShape shape) {
        return x.reshape(x.size(0), shape.height(), shape.width(), shape.channels())
                .permute(0, 3, 1, 2);
    }
}
