package example;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "words", type = MEAN_POOL)
@SharedLayer(name = "text", type = DENSE, units = 8)
@SharedLayer(name = "recommended", type = DENSE, units = 8)
public record Review(@Text String text, @Task boolean recommended, @Task double starRating, @Task double star_rating) {}
