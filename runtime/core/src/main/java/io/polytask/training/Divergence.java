package io.polytask.training;

import io.polytask.encode.Batch;
import io.polytask.feed.Window;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import java.util.Optional;

/** Finds out where a run has left the numbers, and says so. */
final class Divergence {
    private static final String REMEDY =
            " Try a smaller learningRate or a clipNorm, and look for extreme values in the data";

    /** Standardised numbers and pixels stay below. */
    private static final double EXTREME = 1000;

    private final Window<? extends Batch<?>> window;
    private final int epoch;
    private final int batch;

    /** With a window of the data; the batch is counted in the epoch from 1. */
    Divergence(Window<? extends Batch<?>> window, int epoch, int batch) {
        this.window = window;
        this.epoch = epoch;
        this.batch = batch;
    }

    /** A task's loss is not finite. */
    DivergedException ofLoss(String task, double loss, Optional<String> firstLayer, Parameters parameters) {
        String where = firstLayer
                .map(layer -> "the first layer whose output is not finite is \"" + layer + "\"")
                .orElse("the outputs of all layers are finite");
        String parameter = parameters
                .firstNotFinite()
                .map(name -> ", the first parameter that is not is \"" + name + "\"")
                .orElse("");
        return new DivergedException("Training has diverged: in epoch " + epoch + ", batch " + batch
                + ", the loss of task \"" + task + "\" is " + text(loss) + "; " + where + parameter + "." + remedy());
    }

    /** The gradient of a step is not finite. */
    DivergedException ofGradient(Gradients gradients) {
        return new DivergedException("Training has diverged: in epoch " + epoch + ", batch " + batch
                + ", the gradient of the parameter \""
                + gradients.firstNotFinite().orElse("?")
                + "\" is not finite, though all losses are." + remedy());
    }

    /** A parameter is not finite at the end of an epoch, which no loss has shown. */
    DivergedException ofParameter(String parameter) {
        return new DivergedException("Training has diverged: after epoch " + epoch + ", the parameter \"" + parameter
                + "\" is not finite." + remedy());
    }

    private String remedy() {
        return REMEDY
                + window.data()
                        .mostExtreme()
                        .filter(number -> number.size() > EXTREME)
                        .map(number ->
                                ": in example " + (window.examplesBefore() + number.row() + 1L) + " " + number.text())
                        .orElse("")
                + ".";
    }

    private static String text(double loss) {
        return Double.isNaN(loss) ? "not a number" : "infinite";
    }
}
