package shop;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.Relation.ENTIRE_SPACE;
import static io.polytask.api.Relation.TRANSFER;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** Tasks that are given others, one of them declared before what it is given. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 16)
@SharedLayer(name = "most", type = MAX_POOL)
@SharedLayer(name = "summary", type = DENSE, units = 8)
public record Impression(
        @Text List<String> query,
        @Task(given = "click", relation = ENTIRE_SPACE) boolean buy,
        @Task boolean click,
        @Task(given = "buy", relation = TRANSFER, stopGradient = true) @Head(hidden = 4) Boolean again,
        @Task String topic,
        @Task(given = {"topic", "click"}) double price,
        @Task(given = "topic", stopGradient = true) @Head(from = "words") List<String> tags) {}
