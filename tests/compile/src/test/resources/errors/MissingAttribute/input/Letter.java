package example;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.DROPOUT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING)
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "hidden", type = DENSE)
@SharedLayer(name = "drop", type = DROPOUT)
public record Letter(@Text String text, @Task boolean urgent) {}
