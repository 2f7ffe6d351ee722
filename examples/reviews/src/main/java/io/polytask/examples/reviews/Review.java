package io.polytask.examples.reviews;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.OptimizerType.ADAMW;
import static io.polytask.api.ScheduleType.LINEAR;
import static io.polytask.api.Tokenization.CHARACTERS;

import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;

/**
 * One review, as a row of {@code cat,label,review}. The text is read in two ways: as a bag of characters and pairs of
 * them, and in its order.
 *
 * @param bag what the buyer wrote, as a bag
 * @param text what the buyer wrote, in order
 * @param category what was bought
 * @param content whether the buyer was content
 */
@MultiTaskModel
@SharedLayer(name = "pairs", type = EMBEDDING, units = 64, from = "bag", dropout = 0.3)
@SharedLayer(name = "mean", type = MEAN_POOL, from = "pairs")
@SharedLayer(name = "max", type = MAX_POOL, from = "pairs")
@SharedLayer(name = "characters", type = EMBEDDING, units = 64, from = "text", dropout = 0.3)
@SharedLayer(name = "context", type = BI_LSTM, units = 64)
@SharedLayer(name = "top", type = MAX_POOL)
@SharedLayer(
        name = "meaning",
        type = CONCAT,
        from = {"mean", "max", "top"})
@Training(epochs = 4, batchSize = 64, optimizer = ADAMW, learningRate = 5e-3, weightDecay = 0.05, schedule = LINEAR)
public record Review(
        @Column("review") @Text(tokenizer = CHARACTERS, ngrams = 2, maxTokens = 1500, buckets = 1_000_000)
        String bag,

        @Column("review") @Text(tokenizer = CHARACTERS, maxTokens = 150)
        String text,

        @Column("cat") @Task Category category,
        @Column("label") @Task Boolean content) {
    /** A review without labels. */
    static Review of(String text) {
        return new Review(text, text, null, null);
    }
}
