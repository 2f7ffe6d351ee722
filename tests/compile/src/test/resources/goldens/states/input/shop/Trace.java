package shop;

import static io.polytask.api.LayerType.BI_GRU;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.LSTM;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** States of one direction, and of both. */
@MultiTaskModel
@SharedLayer(name = "events", type = EMBEDDING, units = 16)
@SharedLayer(name = "past", type = LSTM, units = 12, dropout = 0.1)
@SharedLayer(name = "context", type = BI_GRU, units = 8, recurrentDropout = 0.2)
public record Trace(@Text List<String> steps, @Task List<String> faults) {}
