package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Groups;
import java.util.Arrays;

/**
 * A weighting whose step is a combination of the tasks' gradients with respect to the shared parameters, with coefficients that
 * follow from the inner products of these gradients.
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public non-sealed interface GramWeighting extends Weighting.State {
    /** Of which parts the weighting wants inner products. */
    default Groups groups() {
        return Groups.MODEL;
    }

    /**
     * Whether the next step can do without the gradients of the single tasks; it is then weighed by
     * {@link #weighWithoutGradients}.
     */
    default boolean skipsGradients() {
        return false;
    }

    /** The factors of a step without inner products, for trunk and heads alike: ones, unless the weighting says otherwise. */
    default void weighWithoutGradients(TaskStep step, double[] weights) {
        Arrays.fill(weights, 0, step.count(), 1);
    }

    /**
     * The coefficients of one step. It is called once for each group, in their order.
     *
     * @param step the tasks that it trains, each with a finite gradient
     * @param group the index of the group; 0 if there is one
     * @param gram the inner products of the gradients, {@code step.count()} rows and columns
     * @param weights where the coefficient of each gradient is written
     */
    void weigh(TaskStep step, int group, double[][] gram, double[] weights);

    /**
     * What the gradient of each task's own parameters is multiplied by; it follows {@link #weigh}. Ones, unless the weighting
     * says otherwise.
     *
     * @param factors where the factors are written
     */
    default void heads(TaskStep step, double[] factors) {
        Arrays.fill(factors, 0, step.count(), 1);
    }

    @Override
    default <T> T accept(WeightingVisitor<T> visitor) {
        return visitor.gram(this);
    }
}
