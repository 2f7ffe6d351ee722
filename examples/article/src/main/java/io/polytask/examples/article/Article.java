package io.polytask.examples.article;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.OptimizerType.SGD;
import static io.polytask.api.Tokenization.CHARACTERS;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;

/**
 * Both tasks in one model.
 *
 * @param text in Chinese, read by its characters
 * @param topic what the text is
 * @param sentiment how it feels; null where nobody said so
 */
@MultiTaskModel
@SharedLayer(name = "characters", type = EMBEDDING, units = 20)
@SharedLayer(name = "meaning", type = MEAN_POOL)
@SharedLayer(name = "wide", type = DENSE, units = 50)
@SharedLayer(name = "narrow", type = DENSE, units = 20)
@Training(epochs = 10, batchSize = 1, shuffle = false, optimizer = SGD, learningRate = 0.01)
public record Article(
        @Text(tokenizer = CHARACTERS) String text,
        @Task Topic topic,
        @Task Sentiment sentiment) {}
