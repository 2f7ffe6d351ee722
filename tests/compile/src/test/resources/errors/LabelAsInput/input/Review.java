package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.Categorical;
import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text")
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "joined", type = CONCAT, from = {"summary", "stars", "recommended"})
public record Review(
        @Text String text,
        @Task @Numeric double stars,
        @Task boolean recommended,
        @Column("cat") @Task String category,
        @Column("cat") @Categorical String kind) {}
