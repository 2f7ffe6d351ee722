package io.polytask.training;

import io.polytask.api.Dataset;
import io.polytask.encode.Batch;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.model.Trained;
import org.jspecify.annotations.Nullable;

/**
 * The validation data.
 *
 * @param data the examples
 * @param encoded the same, encoded once for all epochs; null if they are too many for that
 */
record ValidationSet<E, B extends Batch<E>, P>(
        Dataset<E> data, @Nullable B encoded) {
    int examples() {
        return data.size();
    }

    Evaluation evaluate(Trained<E, B, P> model) {
        return encoded == null ? Evaluator.evaluate(model, data) : Evaluator.evaluateEncoded(model, encoded);
    }
}
