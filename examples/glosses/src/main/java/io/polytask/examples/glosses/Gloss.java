package io.polytask.examples.glosses;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.ScheduleType.LINEAR;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;

/**
 * What a dictionary says of a word, and three things to guess from it.
 *
 * @param text the definition
 * @param partOfSpeech of the explained word
 * @param supersense of the explained word
 * @param depth how far the word stands below the most general one; null for adjectives and adverbs, which have no such tree
 */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 64, dropout = 0.2)
@SharedLayer(name = "mean", type = MEAN_POOL, from = "words")
@SharedLayer(name = "max", type = MAX_POOL, from = "words")
@SharedLayer(
        name = "meaning",
        type = CONCAT,
        from = {"mean", "max"})
@Training(epochs = 6, batchSize = 64, learningRate = 1e-2, schedule = LINEAR)
public record Gloss(
        @Text(ngrams = 2) String text,
        @Task PartOfSpeech partOfSpeech,
        @Task Supersense supersense,
        @Task @Head(hidden = 64) Double depth) {}
