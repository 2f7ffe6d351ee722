package io.polytask.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** To libtorch and back. Its tensors are of doubles here, so that what deviates is the engine. */
final class Torch {
    private Torch() {}

    /** Runs something and frees the tensors that it has made. */
    @SuppressWarnings("try")
    static void scoped(Runnable work) {
        try (PointerScope scope = new PointerScope()) {
            work.run();
        }
    }

    static Tensor matrix(double[] values, long... shape) {
        return Tensor.create(values, shape);
    }

    static Tensor ids(int[] values, long... shape) {
        long[] longs = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            longs[i] = values[i];
        }
        return Tensor.create(longs, shape);
    }

    /** A leaf that collects a gradient. */
    static Tensor leaf(double[] values, long... shape) {
        Tensor leaf = matrix(values, shape);
        leaf.set_requires_grad(true);
        return leaf;
    }

    static Map<String, Tensor> leaves(Variables variables) {
        Map<String, Tensor> leaves = new LinkedHashMap<>();
        for (String name : variables.names()) {
            Variables.Variable variable = variables.get(name);
            leaves.put(name, leaf(variable.values(), variable.rows(), variable.cols()));
        }
        return leaves;
    }

    /** Makes one row of the positions of each text; zeros of a text without positions. */
    static Tensor byText(Tensor x, int[] offsets, UnaryOperator<Tensor> pool) {
        TensorVector rows = new TensorVector();
        for (int text = 0; text + 1 < offsets.length; text++) {
            Tensor positions = x.narrow(0, offsets[text], offsets[text + 1] - offsets[text]);
            boolean empty = offsets[text] == offsets[text + 1];
            rows.push_back(empty ? positions.sum(new long[] {0}) : pool.apply(positions));
        }
        return torch.stack(rows, 0);
    }

    /** Makes as many rows of the positions of each text, and of an empty one none. */
    static Tensor eachText(Tensor x, int[] offsets, UnaryOperator<Tensor> layer) {
        TensorVector parts = new TensorVector();
        for (int text = 0; text + 1 < offsets.length; text++) {
            if (offsets[text] < offsets[text + 1]) {
                parts.push_back(layer.apply(x.narrow(0, offsets[text], offsets[text + 1] - offsets[text])));
            }
        }
        return parts.empty() ? x : torch.cat(parts, 0);
    }

    static Tensor zero() {
        return matrix(new double[] {0}, 1);
    }

    static TensorOptional none() {
        return new TensorOptional();
    }

    static TensorOptional some(Tensor tensor) {
        return new TensorOptional(tensor);
    }

    static double[] values(Tensor tensor) {
        double[] values = new double[Math.toIntExact(tensor.numel())];
        if (values.length > 0) {
            tensor.detach().contiguous().data_ptr_double().get(values);
        }
        return values;
    }

    /** The gradient of a leaf; zeros if nothing has reached it. */
    static double[] gradient(Tensor leaf) {
        Tensor gradient = leaf.grad();
        return gradient.defined() ? values(gradient) : new double[Math.toIntExact(leaf.numel())];
    }
}
