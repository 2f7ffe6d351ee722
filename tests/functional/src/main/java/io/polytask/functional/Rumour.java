package io.polytask.functional;

import static io.polytask.api.LayerType.ATTENTION_POOL;
import static io.polytask.api.LayerType.BATCH_NORM;
import static io.polytask.api.LayerType.CONV1D;
import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;

/** Phrases found by convolutions, normalised over the batch, and pooled by attention. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(
        name = "phrases",
        type = CONV1D,
        units = 8,
        widths = {2, 3},
        dropout = 0.1)
@SharedLayer(name = "even", type = BATCH_NORM)
@SharedLayer(name = "gist", type = ATTENTION_POOL, hidden = 4)
@Training(epochs = 20, batchSize = 300, learningRate = 0.03)
public record Rumour(
        @Text String text, @Task boolean denied, @Task boolean about) {}
