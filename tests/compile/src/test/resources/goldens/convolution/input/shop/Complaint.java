package shop;

import static io.polytask.api.LayerType.ATTENTION_POOL;
import static io.polytask.api.LayerType.BATCH_NORM;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.CONV1D;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

/** Windows of three widths, their maxima beside what attention makes of them. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 64)
@SharedLayer(name = "phrases", type = CONV1D, units = 32, widths = {2, 3, 4}, dropout = 0.1)
@SharedLayer(name = "even", type = BATCH_NORM)
@SharedLayer(name = "peaks", type = MAX_POOL, from = "even")
@SharedLayer(name = "gist", type = ATTENTION_POOL, from = "even", hidden = 16)
@SharedLayer(name = "whole", type = ATTENTION_POOL, from = "words")
@SharedLayer(name = "summary", type = CONCAT, from = {"peaks", "gist", "whole"})
public record Complaint(@Text String text, @Task String product, @Task Boolean urgent) {}
