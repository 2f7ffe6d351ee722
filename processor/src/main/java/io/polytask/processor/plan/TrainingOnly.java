package io.polytask.processor.plan;

import java.util.Map;
import java.util.Set;

/**
 * The attributes that change how a model is trained, but not what a trained one predicts. The declaration of a saved model tells
 * all others, so that it is not loaded as another model.
 */
final class TrainingOnly {
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "@SharedLayer",
            Set.of(
                    // Prediction drops nothing out, and what training keeps is scaled up.
                    "dropout",
                    "recurrentDropout",
                    // Factors of terms of the loss.
                    "adversary",
                    "orthogonality"),
            "@Text",
            Set.of(
                    // They choose the words of the vocabulary, which is saved with the model.
                    "vocabulary", "minCount", "unknownDropout"),
            "@Categorical",
            Set.of("minCount"), // It chooses the values, which are saved with the model.
            "@Task",
            Set.of(
                    // The losses, and what they count.
                    "weight",
                    "loss",
                    "labelSmoothing",
                    "classWeights",
                    "positiveWeight",
                    "stopGradient",
                    "calibration"),
            "@Head",
            Set.of("dropout"));

    private TrainingOnly() {}

    /** Whether an attribute of an annotation is such a one. */
    static boolean includes(String annotation, String attribute) {
        return ATTRIBUTES.getOrDefault(annotation, Set.of()).contains(attribute);
    }
}
