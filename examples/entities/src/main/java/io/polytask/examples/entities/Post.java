package io.polytask.examples.entities;

import static io.polytask.api.Decoder.CRF;
import static io.polytask.api.Keep.LAST;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.CONV1D;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.OptimizerType.ADAMW;
import static io.polytask.api.ScheduleType.LINEAR;
import static io.polytask.api.WeightingType.FIXED;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Span;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/**
 * A message of Weibo NER.
 *
 * @param characters the message
 * @param entities whom and what it speaks of: type and manner at once, as published figures count them
 * @param mentions the manner alone
 * @param words how its characters make words
 */
@MultiTaskModel
@SharedLayer(name = "embedded", type = EMBEDDING, units = 96, dropout = 0.5)
@SharedLayer(
        name = "grams",
        type = CONV1D,
        units = 64,
        widths = {2, 3},
        dropout = 0.3)
@SharedLayer(
        name = "local",
        type = CONCAT,
        from = {"embedded", "grams"})
@SharedLayer(name = "context", type = BI_LSTM, units = 96, dropout = 0.4, recurrentDropout = 0.4)
@Training(
        epochs = 45,
        batchSize = 16,
        optimizer = ADAMW,
        learningRate = 3e-3,
        weightDecay = 0.02,
        clipNorm = 5,
        schedule = LINEAR,
        weighting = FIXED,
        keep = LAST)
public record Post(
        @Text(maxTokens = 200, unknownDropout = 2) List<String> characters,
        @Task @Head(dropout = 0.5) List<Span<PostEntity>> entities,
        @Task(weight = 0.3) @Head(dropout = 0.5) List<Span<Mention>> mentions,

        @Task(weight = 0.1) @Head(decoder = CRF, dropout = 0.3)
        List<Segment> words) {}
