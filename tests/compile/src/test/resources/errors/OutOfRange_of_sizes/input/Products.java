package example;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.FLATTEN;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.PLE;
import static io.polytask.api.LayerType.TRANSFORMER;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;

/** Numbers that are small enough, each, and too large together. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 4_000, from = "text")
@SharedLayer(name = "order", type = BI_LSTM, units = 100_000)
@SharedLayer(name = "strongest", type = MAX_POOL)
@SharedLayer(name = "places", type = TRANSFORMER, blocks = 1_000, from = "words")
@SharedLayer(name = "placed", type = MAX_POOL)
@SharedLayer(name = "edges", type = CONV2D, units = 10_000, kernel = 200, from = "image")
@SharedLayer(name = "flat", type = FLATTEN)
@SharedLayer(
        name = "levels",
        type = PLE,
        units = 500_000_000,
        experts = 500_000_000,
        taskExperts = 500_000_000,
        expertLayers = 500_000_000,
        levels = 500_000_000,
        from = {"strongest", "placed", "flat", "state"})
public record Products(
        @Text(ngrams = 1, maxTokens = 1_000_000) String text,
        @Categorical(units = 400_000_000) boolean state,
        @Tensor(shape = {200, 200}) float[] image,
        @Task @Head(from = "levels") boolean recommended,
        @Task @Head(from = "levels") boolean returned,
        @Task @Head(from = "strongest", hidden = 100_000) double score) {}
