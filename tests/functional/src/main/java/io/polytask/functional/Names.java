package io.polytask.functional;

import static io.polytask.api.LayerType.BI_GRU;
import static io.polytask.api.LayerType.CHARACTERS;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/** Words by what they are and by how they are spelt: enough to tag words that no training example has. */
@MultiTaskModel
@SharedLayer(name = "letters", type = CHARACTERS, units = 8, from = "words")
@SharedLayer(name = "order", type = BI_GRU, units = 8)
@SharedLayer(name = "spelling", type = MAX_POOL)
@SharedLayer(name = "vectors", type = EMBEDDING, units = 4, from = "words")
@SharedLayer(
        name = "both",
        type = CONCAT,
        from = {"vectors", "spelling"})
@Training(epochs = 30, batchSize = 8, learningRate = 0.02)
public record Names(
        @Text(unknownDropout = 0.5) List<String> words,
        @Task List<Gender> genders) {
    /** As Latin words end. */
    public enum Gender {
        FEMININE,
        MASCULINE
    }
}
