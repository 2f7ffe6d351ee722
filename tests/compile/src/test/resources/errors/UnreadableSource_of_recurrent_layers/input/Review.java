package example;

import static io.polytask.api.Activation.TANH;
import static io.polytask.api.LayerType.BI_GRU;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.GRU;
import static io.polytask.api.LayerType.LSTM;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "raw", type = LSTM, units = 8, from = "text")
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text")
@SharedLayer(name = "unmeasured", type = BI_LSTM)
@SharedLayer(name = "bent", type = GRU, units = 8, activation = TANH, dropout = 1)
@SharedLayer(name = "empty", type = BI_GRU, units = 0)
@SharedLayer(name = "both", type = GRU, units = 8, from = {"words", "bent"}, recurrentDropout = -0.1)
@SharedLayer(name = "summary", type = MEAN_POOL, from = "bent", recurrentDropout = 0.2)
@SharedLayer(name = "pooled", type = BI_LSTM, units = 8)
public record Review(@Text String text, @Task boolean recommended) {}
