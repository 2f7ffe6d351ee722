package shop;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.CHARACTERS;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.GRU;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** States at each token, for their tags, and the mean of the states, for two classes of the whole. */
@MultiTaskModel
@SharedLayer(name = "letters", type = CHARACTERS, units = 30, dropout = 0.1)
@SharedLayer(name = "spelling", type = MAX_POOL)
@SharedLayer(name = "words", type = EMBEDDING, units = 98, from = "tokens")
@SharedLayer(name = "known", type = CONCAT, from = {"words", "spelling"})
@SharedLayer(name = "context", type = BI_LSTM, units = 128, dropout = 0.2, recurrentDropout = 0.1)
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "refined", type = GRU, units = 32, from = "context")
public record Report(
        @Text(unknownDropout = 0.25) List<String> tokens,
        @Task @Head(from = "context") List<String> tags,
        @Task @Head(from = "refined") List<String> chunks,
        @Task String topic,
        @Task Boolean urgent) {}
