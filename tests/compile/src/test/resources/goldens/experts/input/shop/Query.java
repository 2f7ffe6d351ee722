package shop;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MMOE;

import io.polytask.api.Activation;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** Experts at each token; each task reads a mixture of its own, two of them after a pool of their own. */
@MultiTaskModel
@SharedLayer(name = "vectors", type = EMBEDDING, units = 16)
@SharedLayer(name = "experts", type = MMOE, experts = 4, units = 8, activation = Activation.TANH, dropout = 0.1)
@SharedLayer(name = "summary", type = MAX_POOL)
public record Query(
        @Text List<String> words, @Task @Head(from = "experts") List<Part> parts, @Task Intent intent, @Task Double price) {

    /** A part of a query. */
    public enum Part {
        BRAND,
        REST
    }

    /** What is wanted. */
    public enum Intent {
        BUY,
        SELL
    }
}
