package io.polytask.encode;

import io.polytask.api.Audience;
import io.polytask.data.PretrainedVectors;
import java.util.Locale;

/**
 * How many words of the training data have pretrained vectors.
 *
 * @param vectors where the vectors come from
 * @param words the words of the vocabulary that the training data gave
 * @param found how many of them have a vector
 * @param byCase how many of these have that of the word in other letter case
 * @param added words of the file alone that the vocabulary has taken in
 */
@Audience(Audience.Group.USER)
public record Coverage(PretrainedVectors vectors, int words, int found, int byCase, int added) {
    private String more() {
        return added == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        added == 1
                                ? ", and %,d word more is known from there"
                                : ", and %,d words more are known from there",
                        added);
    }

    /** The figures in a sentence. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %,d of %,d words (%.1f %%) have vectors in %s%s%s; %,d do not%s.",
                vectors.layer(),
                found,
                words,
                words == 0 ? 0 : 100.0 * found / words,
                vectors.file().getFileName(),
                byCase == 0 ? "" : String.format(Locale.ROOT, ", %,d of them in other letter case", byCase),
                vectors.frozen() ? ", which stay as they are" : "",
                words - found,
                more());
    }
}
