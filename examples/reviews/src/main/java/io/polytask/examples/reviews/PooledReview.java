package io.polytask.examples.reviews;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.ScheduleType.LINEAR;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Training;

/** The review without its order: a small model that learns in seconds, to compare weightings by. */
@MultiTaskModel(Review.class)
@SharedLayer(name = "pairs", type = EMBEDDING, units = 16, from = "bag", dropout = 0.3)
@SharedLayer(name = "mean", type = MEAN_POOL)
@SharedLayer(name = "characters", type = EMBEDDING, units = 32, from = "text", dropout = 0.3)
@SharedLayer(name = "max", type = MAX_POOL)
@SharedLayer(
        name = "meaning",
        type = CONCAT,
        from = {"mean", "max"})
@Training(epochs = 3, batchSize = 128, learningRate = 1e-2, schedule = LINEAR)
interface PooledReview {}
