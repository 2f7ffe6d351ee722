package io.polytask.examples.assistant;

import static io.polytask.api.Decoder.CRF;
import static io.polytask.api.Keep.LAST;
import static io.polytask.api.LayerType.ATTENTION_POOL;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.CHARACTERS;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DROPOUT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.ScheduleType.LINEAR;
import static io.polytask.api.WeightingType.UNCERTAINTY;

import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/**
 * One sentence, as a line of each of the files {@code seq.in}, {@code seq.out} and {@code label}.
 *
 * @param words what was said; its digits all become zeros
 * @param intent what is wanted
 * @param slots of each word, what it tells (BIO)
 */
@MultiTaskModel
@SharedLayer(name = "letters", type = CHARACTERS, units = 25, from = "words")
@SharedLayer(name = "order", type = BI_LSTM, units = 25)
@SharedLayer(name = "spelling", type = MAX_POOL)
@SharedLayer(name = "vectors", type = EMBEDDING, units = 100, from = "words")
@SharedLayer(
        name = "known",
        type = CONCAT,
        from = {"vectors", "spelling"})
@SharedLayer(name = "thinned", type = DROPOUT, dropout = 0.5)
@SharedLayer(name = "context", type = BI_LSTM, units = 150, dropout = 0.5, recurrentDropout = 0.4)
@SharedLayer(name = "strongest", type = MAX_POOL)
@SharedLayer(name = "attended", type = ATTENTION_POOL, from = "context")
@SharedLayer(name = "wording", type = MAX_POOL, from = "thinned")
@SharedLayer(
        name = "summary",
        type = CONCAT,
        from = {"strongest", "attended", "wording"})
@Training(
        epochs = 35,
        batchSize = 32,
        learningRate = 3e-3,
        schedule = LINEAR,
        clipNorm = 0.5,
        weighting = UNCERTAINTY,
        keep = LAST)
public record Utterance(
        @Column("seq.in") @Text(unknownDropout = 1) List<String> words,

        @Column("label") @Task @Head(from = "summary", dropout = 0.6)
        String intent,

        @Column("seq.out") @Task @Head(from = "context", decoder = CRF)
        List<String> slots) {
    /** Takes one digit for another. */
    public Utterance {
        words = words.stream().map(word -> word.replaceAll("[0-9]", "0")).toList();
    }
}
