package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.Tokenization.WHITESPACE;

import io.polytask.api.Categorical;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
@SharedLayer(name = "shops", type = EMBEDDING, units = 8, from = "shop")
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "title")
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "pieces", type = EMBEDDING, units = 8, from = "tokens")
@SharedLayer(name = "greatest", type = MAX_POOL)
@SharedLayer(name = "joined", type = CONCAT, from = {"shops", "summary", "greatest", "brand", "size", "used"})
public record Review(
        @Text(buckets = 1000, maxCharacters = 20) String title,
        @Text(tokenizer = WHITESPACE) List<String> tokens,
        @Categorical(units = 4) String shop,
        @Categorical(units = 4) String brand,
        @Categorical(minCount = 2) Size size,
        @Categorical(minCount = 2) boolean used,
        @Task boolean recommended) {
    enum Size {
        SMALL,
        LARGE
    }
}
