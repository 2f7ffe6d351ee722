package shop;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.Loss.HUBER;
import static io.polytask.api.Tokenization.CHARACTERS;

import io.polytask.api.Balance;
import io.polytask.api.Categorical;
import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import io.polytask.api.WeightingType;
import java.util.Set;

/** A review of a shop: every kind of layer that joins inputs, every kind of task but tagging. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 64)
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(name = "joined", type = CONCAT, from = {"summary", "price", "brand"})
@SharedLayer(name = "hidden", type = DENSE, units = 64, dropout = 0.2)
@Training(epochs = 5, weighting = WeightingType.CAGRAD, balance = @Balance(c = 0.4, rescale = Balance.Rescale.LINEAR))
public record Review(
        @Text(tokenizer = CHARACTERS) String text,
        @Numeric double price,
        @Categorical Brand brand,
        @Task @Head(hidden = 32) Category category,
        @Task Boolean recommended,
        @Task(loss = HUBER) double score,
        @Task Set<Topic> topics,
        @Column("sent") @Task @Head(from = "summary") String sentiment) {

    /** What a review mentions. */
    public enum Topic {
        DELIVERY,
        PRICE,
        QUALITY
    }
}
