package example;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "", type = EMBEDDING, units = 8)
@SharedLayer(name = "class", type = MEAN_POOL)
@SharedLayer(name = "2nd", type = DENSE, units = 8)
class Review {
    @Text
    String text;

    @Task
    boolean notify;
}
