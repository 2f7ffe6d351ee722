package io.polytask.training;

import io.polytask.api.Keep;
import io.polytask.evaluation.Evaluation;
import io.polytask.layer.Parameters;
import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.TaskShares;
import io.polytask.model.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The epochs of a run so far, and the parameters of the best of them, where those are to be kept. */
final class Progress implements AutoCloseable {
    private final Parameters parameters;
    private final Keep keep;
    private final int patience;
    private final @Nullable Monitor monitor;
    private final List<Epoch> epochs = new ArrayList<>();
    private @Nullable Parameters bestParameters;
    private double bestScore = Double.NEGATIVE_INFINITY;
    private int best;

    /**
     * No epochs yet.
     *
     * @param parameters those that are trained
     * @param options which epoch is kept, and how many epochs without a better score are borne
     * @param monitor null without validation data
     */
    Progress(Parameters parameters, TrainingOptions options, @Nullable Monitor monitor) {
        this.parameters = parameters;
        keep = options.keep();
        patience = options.patience();
        this.monitor = monitor;
    }

    /** Takes an epoch that has ended. One whose score is not a finite number is never the best. */
    TrainingListener.EpochEnded add(
            double rate, Map<String, Double> losses, List<TaskShares> shares, @Nullable Evaluation evaluation) {
        OptionalDouble score = monitor == null || evaluation == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(monitor.score(evaluation));
        Epoch epoch = new Epoch(
                epochs.size() + 1, rate, losses, evaluation == null ? Map.of() : evaluation.toMap(), score, shares);
        epochs.add(epoch);
        boolean better = score.isEmpty() || (score.getAsDouble() > bestScore && Double.isFinite(score.getAsDouble()));
        if (better) {
            best = epoch.number();
            score.ifPresent(this::remember);
        }
        return new TrainingListener.EpochEnded(epoch, better);
    }

    private void remember(double score) {
        bestScore = score;
        if (keep == Keep.LAST) {
            return;
        }
        if (bestParameters == null) {
            bestParameters = parameters.copy();
        } else {
            bestParameters.set(parameters);
        }
    }

    /** Whether the score has got no better for as long as the patience lasts. */
    boolean isExhausted() {
        return patience > 0 && epochs.size() - best >= patience;
    }

    /**
     * Ends the run: the parameters are those of the best epoch, if scores can tell and it is to be kept, else they stay as
     * they are.
     *
     * @param between whether steps have followed the last epoch
     */
    History finish(boolean between) {
        if (bestParameters != null) {
            parameters.set(bestParameters);
            return new History(epochs, best);
        }
        return new History(epochs, between ? 0 : epochs.size());
    }

    /** Frees the copy. */
    @Override
    public void close() {
        if (bestParameters != null) {
            bestParameters.close();
        }
    }
}
