package example;

import static io.polytask.api.Activation.TANH;
import static io.polytask.api.LayerType.ATTENTION_POOL;
import static io.polytask.api.LayerType.BATCH_NORM;
import static io.polytask.api.LayerType.CONV1D;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "raw", type = CONV1D, units = 8, widths = 3, from = "text")
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text", widths = 2, hidden = 2)
@SharedLayer(name = "unmeasured", type = CONV1D)
@SharedLayer(name = "narrow", type = CONV1D, units = 0, widths = {0, 3, -1, 3}, hidden = 4, from = "words")
@SharedLayer(name = "none", type = CONV1D, units = 8, widths = {}, from = "words")
@SharedLayer(name = "even", type = BATCH_NORM, units = 8, dropout = 0.5, from = "words")
@SharedLayer(name = "gist", type = ATTENTION_POOL, hidden = 0, activation = TANH, from = "words")
@SharedLayer(name = "again", type = ATTENTION_POOL)
@SharedLayer(name = "phrases", type = CONV1D, units = 8, widths = 3, from = "gist")
public record Review(@Text String text, @Task boolean recommended) {}
