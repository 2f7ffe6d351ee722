package example;

import static io.polytask.api.LayerType.ATTENTION_POOL;
import static io.polytask.api.LayerType.CONV1D;
import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.FLATTEN;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.PLE;
import static io.polytask.api.LayerType.TRANSFORMER;
import static java.lang.Integer.MAX_VALUE;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import io.polytask.api.Training;

/** Each attribute that sizes memory has a bound. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = MAX_VALUE, from = "text")
@SharedLayer(name = "phrases", type = CONV1D, units = 8, widths = MAX_VALUE, from = "words")
@SharedLayer(name = "phrasesMax", type = MAX_POOL)
@SharedLayer(name = "context", type = TRANSFORMER, heads = MAX_VALUE, blocks = MAX_VALUE, hidden = MAX_VALUE, from = "words")
@SharedLayer(name = "gist", type = ATTENTION_POOL, hidden = MAX_VALUE)
@SharedLayer(name = "edges", type = CONV2D, units = 8, kernel = 3, padding = MAX_VALUE, from = "image")
@SharedLayer(name = "flat", type = FLATTEN)
@SharedLayer(
        name = "levels",
        type = PLE,
        units = MAX_VALUE,
        experts = MAX_VALUE,
        taskExperts = MAX_VALUE,
        expertLayers = MAX_VALUE,
        levels = MAX_VALUE,
        from = {"gist", "brand", "cube"})
@Training(batchSize = MAX_VALUE)
public record Attributes(
        @Text(maxTokens = MAX_VALUE, vocabulary = MAX_VALUE, ngrams = MAX_VALUE, buckets = 536_870_912) String text,
        @Categorical(units = MAX_VALUE) String brand,
        @Tensor(shape = {28, MAX_VALUE}) float[] image,
        @Tensor(shape = {100_000, 100_000}) float[] cube,
        @Task @Head(from = "phrasesMax") boolean liked,
        @Task @Head(from = "flat") boolean pictured,
        @Task boolean recommended,
        @Task @Head(hidden = MAX_VALUE) double score) {}
