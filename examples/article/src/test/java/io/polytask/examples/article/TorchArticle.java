package io.polytask.examples.article;

import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The article's network in libtorch, in double precision, trained by plain gradient descent on one example a step. */
final class TorchArticle {
    private static final double LEARNING_RATE = 0.01;

    private final Map<String, Tensor> parameters = new LinkedHashMap<>();

    /** The network that begins with the same parameters. */
    TorchArticle(Parameters initial) {
        for (ParameterSpec spec : initial.specs()) {
            float[] floats = initial.values(spec).toArray();
            double[] values = new double[floats.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = floats[i];
            }
            Tensor leaf = Tensor.create(values, spec.rows(), spec.cols());
            leaf.set_requires_grad(true);
            parameters.put(spec.name(), leaf);
        }
    }

    /**
     * One step.
     *
     * @param ids of the characters
     * @param labels by task: the class of each task that the example has a label of
     * @return the loss before the step, by task
     */
    Map<String, Double> step(long[] ids, Map<String, Long> labels) {
        Tensor characters = torch.embedding(parameters.get("characters.table"), Tensor.create(ids));
        Tensor meaning = characters.mean(new long[] {0}, true, new ScalarTypeOptional());
        Tensor trunk = torch.relu(dense("narrow", torch.relu(dense("wide", meaning))));
        Map<String, Double> losses = new LinkedHashMap<>();
        Tensor total = null;
        for (Map.Entry<String, Long> label : labels.entrySet()) {
            Tensor logits = dense(label.getKey() + ".logits", trunk);
            Tensor loss = torch.cross_entropy_loss(logits, Tensor.create(label.getValue()));
            losses.put(label.getKey(), loss.item_double());
            total = total == null ? loss : total.add(loss);
        }
        total.backward();
        descend();
        return losses;
    }

    private Tensor dense(String name, Tensor rows) {
        return torch.matmul(rows, parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
    }

    private void descend() {
        for (Map.Entry<String, Tensor> entry : parameters.entrySet()) {
            Tensor gradient = entry.getValue().grad();
            if (gradient.defined()) {
                Tensor next = entry.getValue().detach().sub(gradient.mul(new Scalar(LEARNING_RATE)));
                next.set_requires_grad(true);
                entry.setValue(next);
            }
        }
    }

    /** The values of a parameter. */
    double[] values(String name) {
        Tensor tensor = parameters.get(name).detach().contiguous();
        double[] values = new double[Math.toIntExact(tensor.numel())];
        tensor.data_ptr_double().get(values);
        return values;
    }
}
