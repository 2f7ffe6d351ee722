package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.ClassWeights;
import io.polytask.api.Classification;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.ClassEncoder;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Classification: logits (batch, classes), softmax cross-entropy.
 *
 * @param <L> the classes' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class SoftmaxHead<L> extends Head {
    private final ClassEncoder<L> labels;
    private final CrossEntropy loss;

    /**
     * A head for the classes that an encoder has learned.
     *
     * @param labelSmoothing what the true class gives up to all classes alike, in [0, 1)
     * @param weights whether rare classes count more; the loss is then the weighted mean
     */
    public SoftmaxHead(
            Scope scope, HeadSettings settings, ClassEncoder<L> labels, double labelSmoothing, ClassWeights weights) {
        super(scope, settings, Math.max(1, labels.size()));
        this.labels = labels;
        loss = new CrossEntropy(labels.size(), labelSmoothing, weights(weights, labels.counts()), sums());
    }

    /** A class that the training data lack counts as if they had it once: it can only be met where nothing is trained. */
    private static double @Nullable [] weights(ClassWeights weights, long[] counts) {
        double total = Arrays.stream(counts).sum();
        return switch (weights) {
            case NONE -> null;
            case BALANCED ->
                Arrays.stream(counts)
                        .mapToDouble(count -> total / (counts.length * (double) Math.max(1, count)))
                        .toArray();
        };
    }

    /** From what the head reads to the logits. */
    public void forward(Activations input, Pass pass) {
        layers().forward(input, pass);
    }

    /** The losses of the rows of the last forward pass, and the gradients of their logits. */
    public void loss(ClassColumn<L> column) {
        eachBlock(loss, column.indices());
    }

    @Override
    Distribution distribution() {
        return Distribution.softmax(this);
    }

    @Override
    public Classification<L> prediction(int row) {
        return new Classification<>(labels.labels(), probabilities().softmax(row));
    }
}
