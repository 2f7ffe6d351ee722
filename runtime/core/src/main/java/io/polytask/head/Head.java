package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.TaskPrediction;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Blocks;
import io.polytask.tensor.MatrixView;

/**
 * What one task adds to the trunk: its own layers, ending in logits, the loss of the logits, and the prediction that they
 * mean. A subclass has typed methods {@code forward}, from the trunk to the logits, and {@code loss}.
 *
 * <p>The loss of a task in a batch is the mean over its labelled rows, or over its labelled tokens. A batch may be cut into
 * shards, each with a head of its own; therefore a head tells the sum of its shard, {@link #lossSum()}, and its summand of
 * what that is to be divided by, {@link #labelWeight()}. The totals of all shards must be in the pass before {@link
 * #backward}.
 */
@Audience(Audience.Group.GENERATED_CODE)
public abstract class Head {
    private final int task;
    private final String name;
    private final HeadLayers layers;
    private final Probabilities probabilities;
    private final LossSums sums = new LossSums();
    private final Blocks blocks;
    private final float[] block; // (block, outputs)
    private final LossGradient gradient;
    private final int outputs;

    Head(Scope scope, HeadSettings settings, int outputs) {
        this(scope, new HeadLayers(scope, settings, outputs), outputs);
    }

    Head(Scope scope, HeadLayers layers, int outputs) {
        task = scope.task();
        name = scope.name();
        this.layers = layers;
        probabilities = new Probabilities(this);
        blocks = new Blocks(outputs);
        block = blocks.array();
        this.outputs = outputs;
        gradient = new LossGradient(outputs, scope.isTrainedByOthers());
    }

    /** The index of the task's constant in the generated task enum. */
    public final int task() {
        return task;
    }

    /** The name of the task. */
    public final String name() {
        return name;
    }

    /** The sum of the losses of the labelled rows that went through {@code loss} last. */
    public final double lossSum() {
        return sums.loss();
    }

    /**
     * The sum of the weights of these rows, or of their tokens. Without class weights, it is their number.
     *
     * @return at least 0; 0 if nothing is labelled
     */
    public final double labelWeight() {
        return sums.weight();
    }

    /** Tells that a batch has no label of the task, and that the head does not run. */
    public final void skip() {
        sums.clear();
    }

    /** What the head read last. */
    public final Activations input() {
        return layers.input();
    }

    /** The prediction of one row of the batch that went forward last. */
    public abstract TaskPrediction prediction(int row);

    /** Whether that prediction is made of finite numbers; what is not, no label can be read off. */
    public boolean isFinite(int row) {
        return areFinite(row, 1);
    }

    /** Whether some rows of the logits are finite. */
    final boolean areFinite(int row, int count) {
        for (float logit : logits(row, count)) {
            if (!Float.isFinite(logit)) {
                return false;
            }
        }
        return true;
    }

    /**
     * From the gradients that {@code loss} left at the logits to those of the parameters and of what the head reads. They
     * are those of the task's mean loss times its weight in {@code pass.losses()}: exact zeros if that is 0 or if the batch
     * has no label of the task. What heads that are given this task have left at its logits is added. It may be called once
     * after each loss, or, where other losses train the head, once for each of several backward passes.
     */
    public final void backward(Pass pass) {
        boolean counts = pass.counts(task);
        if (!counts && !gradient.isKept()) {
            return;
        }
        float factor = (float) pass.rowWeight(task);
        gradient.write(factor, logits());
        writeOwnGradients(factor);
        backwardToLayers(factor, pass);
        layers.backward(pass);
    }

    /** Writes the gradients of parameters that the head has behind its logits: those of the loss, times a factor. */
    void writeOwnGradients(float factor) {}

    /**
     * The backward pass of what lies between the logits and the layers of the head; the factor is that of the head's loss.
     */
    void backwardToLayers(float factor, Pass pass) {}

    /** Counts the losses of all rows anew, and leaves the gradients of their sum at the logits. */
    final <T> void eachBlock(LossKernel<T> kernel, T labels) {
        sums.clear();
        MatrixView values = logits().values();
        MatrixView gradients = gradient.open(logits());
        for (int row = 0; row < values.rows(); row += blocks.rows()) {
            int count = blocks.count(row, values.rows());
            values.read(row, count, block);
            kernel.rows(block, count, labels, row);
            gradients.write(row, count, block);
        }
    }

    /** What the loss and the prediction are of, and what heads that are given this task read. */
    Activations logits() {
        return layers.logits();
    }

    /** How many logits a row has. */
    final int outputs() {
        return outputs;
    }

    /** What it predicts, for heads that are given its task: of heads whose prediction is one of the whole example. */
    Distribution distribution() {
        throw new IllegalStateException(
                "The prediction of " + name + " is of tokens, and cannot be given to another task.");
    }

    /** How many times it has gone forward: what was made of the logits of an earlier pass is out of date. */
    final int passes() {
        return layers.passes();
    }

    /** The logits of one row. */
    final float[] logits(int row) {
        return logits(row, 1);
    }

    /** The logits of some rows. */
    final float[] logits(int row, int count) {
        float[] values = new float[count * logits().cols()];
        logits().values().read(row, count, values);
        return values;
    }

    /** The probabilities of the logits of the last forward pass. */
    final Probabilities probabilities() {
        return probabilities;
    }

    final HeadLayers layers() {
        return layers;
    }

    final LossSums sums() {
        return sums;
    }
}
