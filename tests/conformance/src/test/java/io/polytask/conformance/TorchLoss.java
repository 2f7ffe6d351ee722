package io.polytask.conformance;

import static org.bytedeco.pytorch.global.torch.binary_cross_entropy_with_logits;
import static org.bytedeco.pytorch.global.torch.cross_entropy_loss;
import static org.bytedeco.pytorch.global.torch.huber_loss;
import static org.bytedeco.pytorch.global.torch.l1_loss;
import static org.bytedeco.pytorch.global.torch.mse_loss;

import io.polytask.api.Loss;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;

/** The losses of the heads by libtorch, of labelled rows alone; 0 where libtorch would have NaN because there are none. */
final class TorchLoss {
    private static final int MEAN = 1;

    private TorchLoss() {}

    static Tensor crossEntropy(Tensor logits, int[] labels, double smoothing, double[] weights) {
        if (IntStream.of(labels).allMatch(label -> label < 0)) {
            return zero(logits);
        }
        return cross_entropy_loss(
                logits,
                Torch.ids(labels, labels.length),
                Torch.some(Torch.matrix(weights, weights.length)),
                MEAN,
                -1,
                smoothing);
    }

    static Tensor sigmoidCrossEntropy(Tensor logits, double[] targets, double positiveWeight) {
        int[] labelled = labelled(targets);
        if (labelled.length == 0) {
            return zero(logits);
        }
        return binary_cross_entropy_with_logits(
                select(logits, labelled),
                targets(targets),
                Torch.none(),
                Torch.some(Torch.matrix(new double[] {positiveWeight}, 1)),
                MEAN);
    }

    static Tensor distance(Tensor predictions, double[] targets, Loss loss) {
        int[] labelled = labelled(targets);
        if (labelled.length == 0) {
            return zero(predictions);
        }
        Tensor chosen = select(predictions, labelled);
        return switch (loss) {
            case DEFAULT, SQUARED -> mse_loss(chosen, targets(targets), MEAN);
            case ABSOLUTE -> l1_loss(chosen, targets(targets), MEAN);
            case HUBER -> huber_loss(chosen, targets(targets), MEAN, 1.0);
        };
    }

    private static Tensor select(Tensor logits, int[] labelled) {
        return logits.reshape(-1).index_select(0, Torch.ids(labelled, labelled.length));
    }

    private static int[] labelled(double[] targets) {
        return IntStream.range(0, targets.length)
                .filter(i -> !Double.isNaN(targets[i]))
                .toArray();
    }

    private static Tensor targets(double[] targets) {
        double[] known =
                Arrays.stream(targets).filter(target -> !Double.isNaN(target)).toArray();
        return Torch.matrix(known, known.length);
    }

    private static Tensor zero(Tensor logits) {
        return logits.sum().mul(new Scalar(0.0));
    }
}
