package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.feed.PassNumbers;
import io.polytask.feed.ValidationBatches;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.BilevelProbe;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;

/**
 * What a bilevel weighting looks at before a step, by the replicas that make the step. Its rows hold gradients with respect to
 * all parameters. It makes no object in a step.
 */
final class ReplicaProbe<E, B extends Batch<E>> implements BilevelProbe, AutoCloseable {
    private final ShardPasses<E, B, ?> passes;
    private final Parameters parameters;
    private final Parameters before;
    private final PassNumbers numbers;
    private final ValidationBatches<B> validationData;
    private final MiniBatch<B> validationBatch = new MiniBatch<>();
    private final TaskRows rows;
    private final ParameterMoves moves;
    private final TaskStep ofOwn;
    private final TaskStep ofValidation;
    /** What each row is multiplied by in the gradient of the step. */
    private final double[] added;

    private MiniBatch<B> own = new MiniBatch<>();
    private TaskStep last;
    private double learningRate;
    private boolean moved;

    /**
     * A probe of a run.
     *
     * @param rowCount how many gradients are kept at a time
     */
    ReplicaProbe(
            int rowCount,
            ShardPasses<E, B, ?> passes,
            Parameters parameters,
            PassNumbers numbers,
            ValidationBatches<B> validationData) {
        this.passes = passes;
        this.parameters = parameters;
        this.numbers = numbers;
        this.validationData = validationData;
        before = parameters.copy();
        rows = new TaskRows(parameters.specs(), rowCount, SharedGroups.ofAll(parameters));
        moves = new ParameterMoves(parameters, rows);
        ofOwn = new TaskStep(passes.declaredTasks());
        ofValidation = new TaskStep(passes.declaredTasks());
        last = ofOwn;
        added = new double[rowCount];
    }

    /** Begins to look ahead of a step. */
    void begin(MiniBatch<B> ofStep, double rate) {
        own = ofStep;
        learningRate = rate;
        before.set(parameters);
        rows.clear();
        Arrays.fill(added, 0);
        validationData.next();
    }

    /** Adds to the gradient of the step what the weighting has asked for. */
    void addTo(Gradients gradients) {
        for (int row = 0; row < added.length; row++) {
            if (added[row] != 0) {
                moves.add(row, (float) added[row], gradients);
            }
        }
    }

    @Override
    public TaskStep ownLosses() {
        return losses(own, ofOwn);
    }

    @Override
    public TaskStep validationLosses() {
        validationBatch.set(validationData.window(), validationData.index(), numbers.validation(own.number()));
        return losses(validationBatch, ofValidation);
    }

    private TaskStep losses(MiniBatch<B> batch, TaskStep step) {
        last = step;
        passes.forward(batch).collect(step);
        return step;
    }

    @Override
    public void keepSumGradient(double[] weights, int row) {
        passes.clearGradients();
        passes.weigh(last, weights);
        passes.backward();
        keep(row);
    }

    @Override
    public void keepTaskGradients(int row) {
        for (int k = 0; k < last.count(); k++) {
            passes.taskBackward(last.task(k));
            keep(row + k);
        }
    }

    private void keep(int row) {
        rows.clear(row);
        rows.take(row, passes.gradients(), passes.count());
    }

    @Override
    public double[][] innerProducts(int count) {
        return rows.gram(Math.max(1, count), rows)[0];
    }

    @Override
    public void move(double factor, int row) {
        moved = true;
        moves.move(row, (float) factor);
    }

    @Override
    public void restore() {
        if (moved) {
            parameters.set(before);
            moved = false;
        }
    }

    @Override
    public double learningRate() {
        return learningRate;
    }

    @Override
    public void addToGradient(double factor, int row) {
        added[row] += factor;
    }

    @Override
    public void close() {
        before.close();
        rows.close();
        validationData.close();
    }
}
