package shop;

import static io.polytask.api.LayerType.CROSS_STITCH;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.LTB;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

/** Layers of each task's own that share over a text, one after another. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 6)
@SharedLayer(name = "ground", type = CROSS_STITCH, units = 5)
@SharedLayer(name = "first", type = CROSS_STITCH, units = 4)
@SharedLayer(name = "second", type = LTB, units = 3)
@SharedLayer(name = "meaning", type = MEAN_POOL)
public record Search(@Text String query, @Task boolean back, @Task boolean like) {}
