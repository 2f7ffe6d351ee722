package example;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.DROPOUT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.OptimizerType.SGD;
import static io.polytask.api.WeightingType.FIXED;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import io.polytask.api.Training;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 0, dropout = 1)
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "hidden", type = DENSE, units = -3, dropout = -0.1, from = {"summary", "brand", "image", "cube", "nothing"})
@SharedLayer(name = "drop", type = DROPOUT, dropout = 0.0 / 0.0)
@Training(
        epochs = 0,
        batchSize = 0,
        optimizer = SGD,
        learningRate = 0,
        weightDecay = -1,
        momentum = 1,
        clipNorm = -1,
        warmup = 1,
        weighting = FIXED,
        patience = -1)
public record Review(
        @Text(maxTokens = 0, vocabulary = 0, minCount = 0, ngrams = 6, buckets = 0, unknownDropout = -0.5) String text,
        @Categorical(units = 0, minCount = 0) String brand,
        @Tensor(shape = {28, 0, -1}) float[] image,
        @Tensor(shape = {100_000, 100_000}) float[] cube,
        @Tensor(shape = {}) float[] nothing,
        @Task(weight = 0, labelSmoothing = 1) @Head(hidden = {64, 0}, dropout = 1.5) String category,
        @Task(positiveWeight = -1) boolean recommended,
        @Task(weight = 1.0 / 0.0) double score) {}
