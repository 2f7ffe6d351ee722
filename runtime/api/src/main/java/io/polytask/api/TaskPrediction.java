package io.polytask.api;

/** What a model says of one task of one example. */
public sealed interface TaskPrediction
        permits Classification, BinaryClassification, Regression, MultiLabel, Tagging, SpanExtraction {}
