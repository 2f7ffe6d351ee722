package io.polytask.gadget;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.MultiLabel;
import io.polytask.api.Regression;
import io.polytask.api.Tagging;

/** What a {@link GadgetModel} says of one example. A task that was not asked for has no prediction. */
public record GadgetPrediction(
        Classification<Category> category,
        Classification<String> maker,
        BinaryClassification recommended,
        Regression score,
        MultiLabel<Topic> topics,
        Tagging<Tag> tags) {}
