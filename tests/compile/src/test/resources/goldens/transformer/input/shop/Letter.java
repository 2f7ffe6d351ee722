package shop;

import static io.polytask.api.Activation.TANH;
import static io.polytask.api.LayerType.ATTENTION_POOL;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.TRANSFORMER;
import static io.polytask.api.PositionType.SINUSOIDAL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** Two transformers, one after the other. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 32)
@SharedLayer(name = "context", type = TRANSFORMER, dropout = 0.1)
@SharedLayer(
        name = "again",
        type = TRANSFORMER,
        blocks = 2,
        heads = 8,
        hidden = 48,
        activation = TANH,
        positions = SINUSOIDAL)
@SharedLayer(name = "gist", type = ATTENTION_POOL)
public record Letter(@Text(maxTokens = 100) List<String> tokens, @Task List<String> tags, @Task String topic) {}
