package io.polytask.examples.assistant;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.ScheduleType.LINEAR;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Training;

/** One small BiLSTM, and slots that are tagged each for itself: a model that learns in seconds, to compare weightings by. */
@MultiTaskModel(Utterance.class)
@SharedLayer(name = "vectors", type = EMBEDDING, units = 64, dropout = 0.3)
@SharedLayer(name = "context", type = BI_LSTM, units = 64, dropout = 0.3)
@SharedLayer(name = "summary", type = MAX_POOL)
@Head(task = "intent", from = "summary")
@Head(task = "slots", from = "context")
@Training(epochs = 5, batchSize = 32, learningRate = 1e-2, schedule = LINEAR)
interface SmallUtterance {}
