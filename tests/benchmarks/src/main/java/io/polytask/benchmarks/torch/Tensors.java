package io.polytask.benchmarks.torch;

import io.polytask.benchmarks.workload.Weight;
import io.polytask.benchmarks.workload.Weights;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The weights of a workload as libtorch keeps them: matrices by columns, but the embedding as it is. */
final class Tensors {
    private final Map<String, Tensor> byName = new LinkedHashMap<>();

    Tensors(Weights weights, boolean trainable) {
        weights.all().forEach(weight -> byName.put(weight.name(), tensor(weight).set_requires_grad(trainable)));
    }

    private static Tensor tensor(Weight weight) {
        if (weight.isBias()) {
            return floats(weight.values(), weight.outputs());
        }
        return weight.name().equals("emb")
                ? floats(weight.values(), weight.inputs(), weight.outputs())
                : floats(weight.transposed(), weight.outputs(), weight.inputs());
    }

    static Tensor floats(float[] values, long... shape) {
        return Tensor.create(values, shape);
    }

    static Tensor longs(int[] values, long... shape) {
        return Tensor.create(IntStream.of(values).asLongStream().toArray(), shape);
    }

    Tensor get(String name) {
        return byName.get(name);
    }

    TensorVector all() {
        return new TensorVector(byName.values().toArray(Tensor[]::new));
    }

    Tensor linear(String layer, Tensor input) {
        return torch.linear(input, get(layer + ".W"), new TensorOptional(get(layer + ".b")));
    }

    Tensor dense(String layer, Tensor input) {
        return torch.relu(linear(layer, input));
    }
}
