package example;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.CONV1D;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.TRANSFORMER;
import static io.polytask.api.PositionType.NONE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

/** A bag may have n-grams, and so may a set of tokens that attend to each other; an order has none. */
@MultiTaskModel
@SharedLayer(name = "titleWords", type = EMBEDDING, units = 8, from = "title")
@SharedLayer(name = "phrases", type = CONV1D, units = 8, widths = 3, from = "titleWords")
@SharedLayer(name = "titleMax", type = MAX_POOL)
@SharedLayer(name = "textWords", type = EMBEDDING, units = 8, from = "text")
@SharedLayer(name = "order", type = BI_LSTM, units = 8)
@SharedLayer(name = "again", type = BI_LSTM, units = 8)
@SharedLayer(name = "textMax", type = MAX_POOL)
@SharedLayer(name = "tagWords", type = EMBEDDING, units = 8, from = "tags")
@SharedLayer(name = "places", type = TRANSFORMER)
@SharedLayer(name = "tagMax", type = MAX_POOL)
@SharedLayer(name = "setWords", type = EMBEDDING, units = 8, from = "set")
@SharedLayer(name = "attending", type = TRANSFORMER, positions = NONE)
@SharedLayer(name = "setMax", type = MAX_POOL)
@SharedLayer(
        name = "all",
        type = CONCAT,
        from = {"titleMax", "textMax", "tagMax", "setMax"})
public record Review(
        @Text(ngrams = 2) String title,
        @Text(ngrams = 3) String text,
        @Text(ngrams = 2) String tags,
        @Text(ngrams = 2) String set,
        @Task boolean recommended) {}
