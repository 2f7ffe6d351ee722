package io.polytask.examples.reviews;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.Tokenization.CHARACTERS;

import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;

/**
 * One review, as a row of {@code cat,label,review}.
 *
 * @param text what the buyer wrote
 * @param category what was bought
 * @param content whether the buyer was content
 */
@MultiTaskModel
@SharedLayer(name = "characters", type = EMBEDDING, units = 128)
@SharedLayer(name = "meaning", type = MEAN_POOL)
@Training(epochs = 4, batchSize = 64, learningRate = 2e-3)
public record Review(
        @Column("review") @Text(tokenizer = CHARACTERS, ngrams = 3, maxTokens = 1500)
        String text,

        @Column("cat") @Task Category category,
        @Column("label") @Task Boolean content) {}
