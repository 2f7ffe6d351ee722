package example;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.MMOE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "experts", type = MMOE, units = 8, experts = 2)
public record Letter(@Text String text, @Task @Head(from = "summary") boolean urgent, @Task boolean read) {}
