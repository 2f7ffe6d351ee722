package io.polytask.training;

import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import java.util.List;
import java.util.Optional;

/** Finds out where a run has left the numbers, and says so. */
final class Divergence {
    private static final String REMEDY =
            " Try a smaller learningRate or a clipNorm, and look for extreme values in the data.";

    private Divergence() {}

    /** A task's loss is not finite. */
    static DivergedException ofLoss(
            int epoch,
            int batch,
            String task,
            double loss,
            List<? extends Shard<?, ?, ?>> shards,
            Parameters parameters) {
        String where = shards.stream()
                .map(shard -> shard.layout().firstOutputNotFinite())
                .flatMap(Optional::stream)
                .findFirst()
                .map(layer -> "the first layer whose output is not finite is \"" + layer + "\"")
                .orElse("the outputs of all layers are finite");
        String parameter = parameters
                .firstNotFinite()
                .map(name -> ", the first parameter that is not is \"" + name + "\"")
                .orElse("");
        return new DivergedException("Training has diverged: in epoch " + epoch + ", batch " + batch
                + ", the loss of task \"" + task + "\" is " + text(loss) + "; " + where + parameter + "." + REMEDY);
    }

    /** The gradient of a step is not finite. */
    static DivergedException ofGradient(int epoch, int batch, Gradients gradients) {
        return new DivergedException("Training has diverged: in epoch " + epoch + ", batch " + batch
                + ", the gradient of the parameter \""
                + gradients.firstNotFinite().orElse("?")
                + "\" is not finite, though all losses are." + REMEDY);
    }

    /** A parameter is not finite at the end of an epoch, which no loss has shown. */
    static DivergedException ofParameter(int epoch, String parameter) {
        return new DivergedException("Training has diverged: after epoch " + epoch + ", the parameter \"" + parameter
                + "\" is not finite." + REMEDY);
    }

    private static String text(double loss) {
        return Double.isNaN(loss) ? "not a number" : "infinite";
    }
}
