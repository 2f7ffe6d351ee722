package example;

import static io.polytask.api.LayerType.CHARACTERS;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.MMOE;
import static io.polytask.api.LayerType.TRANSFORMER;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
@SharedLayer(name = "letters", type = CHARACTERS, units = 8, from = "tokens")
@SharedLayer(name = "attending", type = TRANSFORMER)
@SharedLayer(name = "experts", type = MMOE, units = 8, experts = 2, from = "letters")
@SharedLayer(name = "spelt", type = MEAN_POOL, from = "letters")
@SharedLayer(name = "summary", type = MEAN_POOL)
public record Sentence(@Text List<String> tokens, @Task String intent, @Task boolean polite) {}
