package io.polytask.data;

import io.polytask.api.Audience;
import java.nio.file.Path;

/**
 * Where an EMBEDDING layer's vectors begin: in a file of vectors that were learned elsewhere, in the text form of word2vec,
 * GloVe and fastText, plain or compressed (gzip). A line is a word and its numbers; a first line that tells how many there
 * are may be there or not.
 *
 * <p>Each word of the training data takes the vector of the word itself, or else of the same word in other letter case, lower
 * case first; without either it begins as in any embedding. As far as the vocabulary has room
 * ({@link io.polytask.api.Text#vocabulary()}), the file's other words join it, the first ones first: they are known in
 * prediction, though no training example has them, and a word that is not known is looked for in lower case. A saved model
 * holds all of these vectors and needs the file no longer.
 *
 * @param layer the name of an EMBEDDING layer that reads a text, as wide as the vectors
 * @param file the vectors
 * @param frozen whether the vectors of the file stay as they are, while those of words that it lacks are learned; otherwise
 *     those of words that the training data have are learned further
 */
@Audience(Audience.Group.USER)
public record PretrainedVectors(String layer, Path file, boolean frozen) {
    /** Vectors that are learned further. */
    public static PretrainedVectors tuned(String layer, Path file) {
        return new PretrainedVectors(layer, file, false);
    }

    /** Vectors that stay as they are. */
    public static PretrainedVectors frozen(String layer, Path file) {
        return new PretrainedVectors(layer, file, true);
    }
}
