package io.polytask.examples.entities;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.OptimizerType.ADAMW;
import static io.polytask.api.ScheduleType.LINEAR;
import static io.polytask.api.Tokenization.CHARACTERS;
import static io.polytask.api.WeightingType.FIXED;

import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Span;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence of the news, as a line of CLUENER: {@code {"text": ..., "label": {"name": {"...": [[9, 11]]}}}}.
 *
 * @param text the sentence
 * @param entities the names in it
 * @param types the types that occur; left out, those of the names
 */
@MultiTaskModel
@SharedLayer(name = "characters", type = EMBEDDING, units = 128, dropout = 0.3)
@SharedLayer(name = "context", type = BI_LSTM, units = 192, dropout = 0.3)
@SharedLayer(name = "summary", type = MAX_POOL)
@Training(
        epochs = 16,
        batchSize = 32,
        optimizer = ADAMW,
        learningRate = 3e-3,
        weightDecay = 0.02,
        clipNorm = 0.15,
        schedule = LINEAR,
        weighting = FIXED)
public record News(
        @Text(tokenizer = CHARACTERS, maxTokens = 64) String text,

        @Column("label") @Task @Head(from = "context", dropout = 0.5)
        List<Span<NewsEntity>> entities,

        @Task(weight = 0.1) @Head(from = "summary", dropout = 0.5)
        Set<NewsEntity> types) {
    /** Takes the types from the names. */
    public News {
        if (types == null && entities != null) {
            Set<NewsEntity> occurring = EnumSet.noneOf(NewsEntity.class);
            entities.forEach(span -> occurring.add(span.type()));
            types = Collections.unmodifiableSet(occurring);
        }
    }
}
