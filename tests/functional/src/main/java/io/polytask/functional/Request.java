package io.polytask.functional;

import static io.polytask.api.Decoder.CRF;
import static io.polytask.api.Keep.LAST;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;
import java.util.Set;

/** Slots of a sentence by a CRF, beside its topics: tasks of two kinds under the default weighting. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "context", type = BI_LSTM, units = 8)
@SharedLayer(name = "summary", type = MAX_POOL)
@Training(epochs = 16, batchSize = 16, learningRate = 1e-2, keep = LAST)
public record Request(
        @Text List<String> tokens,
        @Task @Head(from = "context", decoder = CRF) List<String> slots,
        @Task @Head(from = "summary") Set<String> topics) {}
