package io.polytask.training;

import io.polytask.api.Balance.Groups;
import io.polytask.encode.Batch;
import io.polytask.encode.Batches;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.weighting.BilevelProbe;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;

/**
 * What a weighting with foresight looks at before a step, by the replicas that make the step. Its rows hold gradients by all
 * parameters. It makes no object in a step.
 */
final class ReplicaProbe<E, B extends Batch<E>, P> implements BilevelProbe, AutoCloseable {
    private final LossWeighting.BilevelWeighting weighting;
    private final Stepper<E, B, P> stepper;
    private final Parameters parameters;
    private final Parameters before;
    private final ValidationBatches<B> heldOut;
    private final TaskRows rows;
    private final ParameterMoves moves;
    private final TaskStep own;
    private final TaskStep validation;
    private final double[] added;
    private TaskStep last;
    private B data;
    private int[] order = {};
    private int from;
    private int to;
    private long number;
    private double rate;
    private boolean moved;

    /**
     * An outlook of a run.
     *
     * @param data of the training
     * @param tasks of the model
     */
    ReplicaProbe(
            LossWeighting.BilevelWeighting weighting,
            Stepper<E, B, P> stepper,
            Parameters parameters,
            ValidationBatches<B> heldOut,
            B data,
            int tasks) {
        this.weighting = weighting;
        this.stepper = stepper;
        this.parameters = parameters;
        this.heldOut = heldOut;
        this.data = data;
        before = parameters.copy();
        int count = weighting.rows(tasks);
        int dense = parameters.denseFloats();
        rows = new TaskRows(parameters.specs(), count, new SharedGroups(Groups.MODEL, parameters.specs(), dense));
        moves = new ParameterMoves(parameters, rows);
        own = new TaskStep(tasks);
        validation = new TaskStep(tasks);
        last = own;
        added = new double[count];
    }

    /** Looks ahead of a step on some rows of the data. */
    void look(B examples, int[] dataRows, int start, int end, long step, double learningRate) {
        data = examples;
        order = dataRows;
        from = start;
        to = end;
        number = step;
        rate = learningRate;
        before.set(parameters);
        rows.clear();
        Arrays.fill(added, 0);
        heldOut.next();
        weighting.look(this);
        comeBack();
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
    public TaskStep own() {
        stepper.losses(data, order, from, to, number);
        return losses(own);
    }

    @Override
    public TaskStep validation() {
        Window<B> window = heldOut.window();
        Batches batches = window.batches();
        int place = heldOut.place();
        // What is dropped is drawn anew.
        long other = number | 1L << Integer.SIZE;
        stepper.losses(window.data(), batches.rows(), batches.from(place), batches.to(place), other);
        return losses(validation);
    }

    private TaskStep losses(TaskStep step) {
        last = step;
        stepper.collect(step);
        return step;
    }

    @Override
    public void keepSum(double[] weights, int row) {
        stepper.back(last, weights);
        keep(row);
    }

    @Override
    public void keepEach(int row) {
        for (int k = 0; k < last.count(); k++) {
            stepper.backAlone(last.place(k));
            keep(row + k);
        }
    }

    private void keep(int row) {
        rows.clear(row);
        rows.take(row, stepper.shardGradients(), stepper.count());
    }

    @Override
    public double[][] products(int count) {
        return rows.gram(Math.max(1, count), rows)[0];
    }

    @Override
    public void move(double factor, int row) {
        moved = true;
        moves.move(row, (float) factor);
    }

    @Override
    public void comeBack() {
        if (moved) {
            parameters.set(before);
            moved = false;
        }
    }

    @Override
    public double learningRate() {
        return rate;
    }

    @Override
    public void addToStep(double factor, int row) {
        added[row] += factor;
    }

    @Override
    public void close() {
        before.close();
        rows.close();
        heldOut.close();
    }
}
