package example;

import static io.polytask.api.Activation.TANH;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DROPOUT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.LAYER_NORM;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.MTAN;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8, activation = TANH, dropout = 0.1)
@SharedLayer(name = "summary", type = MEAN_POOL, units = 8, dropout = 0)
@SharedLayer(name = "norm", type = LAYER_NORM, activation = TANH)
@SharedLayer(name = "drop", type = DROPOUT, dropout = 0.5, units = 0)
@SharedLayer(name = "joined", type = CONCAT, from = {"summary", "drop"}, dropout = 0.3, widths = 3, experts = 2)
@SharedLayer(name = "masks", type = MTAN, units = 8, dropout = 0.3, activation = TANH)
public record Review(@Text String text, @Task boolean recommended) {}
