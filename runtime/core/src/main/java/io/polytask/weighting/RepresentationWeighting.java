package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Arrays;

/**
 * A weighting that looks at the gradients with respect to what the heads read, the representation, in place of those with respect
 * to the shared parameters: in one step the heads go backward one by one, and the trunk once. Of a representation with a row for
 * each example, the gradients are summed over the rows before they are looked at, as LibMTL does.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public non-sealed interface RepresentationWeighting extends Weighting.State {
    /** Whether each element is multiplied by the sign of what the heads read, before the rows are summed. */
    boolean bySign();

    /** Whether the next step can do without these gradients; it is then weighed by {@link #weighWithoutGradients}. */
    default boolean skipsGradients() {
        return false;
    }

    /** The factors of a step without these gradients, for trunk and heads alike. */
    default void weighWithoutGradients(TaskStep step, double[] weights) {
        Arrays.fill(weights, 0, step.count(), 1);
    }

    /**
     * The factors of the columns of each task's gradient.
     *
     * @param step the tasks that it trains, each with a finite gradient
     * @param columns how wide the representation is
     * @param sums of the rows of each task's gradient, (tasks, columns)
     * @param factors where the factors are written, (tasks, columns)
     */
    void weigh(TaskStep step, int columns, double[][] sums, double[][] factors);

    /** What the gradient of each task's own parameters is multiplied by; it follows {@link #weigh}. */
    void heads(TaskStep step, double[] factors);

    @Override
    default boolean needsRepresentation() {
        return true;
    }

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.representation(this);
    }
}
