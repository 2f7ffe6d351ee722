package io.polytask.functional;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Tokenization;

/**
 * One column of text, read in two ways.
 *
 * @param words by its words
 * @param characters by its characters
 * @param loud whether it shouts
 */
@MultiTaskModel
@SharedLayer(name = "wordVectors", type = EMBEDDING, units = 4, from = "words")
@SharedLayer(name = "wordMean", type = MEAN_POOL)
@SharedLayer(name = "characterVectors", type = EMBEDDING, units = 4, from = "characters")
@SharedLayer(name = "characterMean", type = MEAN_POOL)
@SharedLayer(
        name = "both",
        type = CONCAT,
        from = {"wordMean", "characterMean"})
public record Slogan(
        @Column("text") @Text String words,

        @Column("text") @Text(tokenizer = Tokenization.CHARACTERS)
        String characters,

        @Task boolean loud) {}
