package io.polytask.encode;

import io.polytask.data.PretrainedVectors;
import io.polytask.data.VectorFile;
import io.polytask.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vectors of a file that are kept: of words that a vocabulary has, and of others as far as its size allows. */
final class VectorSelection {
    private final TextEncoder encoder;
    private final Vocabulary vocabulary;
    private final int capacity;
    private final List<float @Nullable []> byId = new ArrayList<>();
    private final Set<String> added = new LinkedHashSet<>();
    /** By the lower case of the vocabulary's words: the vector of a word of that lower case; null before one is found. */
    private final Map<String, Folded> folded = new HashMap<>();

    VectorSelection(TextEncoder encoder) {
        this.encoder = encoder;
        vocabulary = encoder.vocabulary();
        capacity = encoder.capacityLeft();
        for (int id = 0; id < vocabulary.size(); id++) {
            byId.add(null);
        }
        vocabulary.tokens().forEach(word -> folded.put(lower(word), new Folded()));
    }

    /** Takes the vector that the file is at, if it is wanted. */
    void offer(VectorFile file) {
        String word = file.word();
        int id = vocabulary.id(word);
        boolean known = id != Vocabulary.UNKNOWN;
        boolean isNew = !known && added.size() < capacity && !added.contains(word);
        String lower = lower(word);
        Folded fold = folded.get(lower);
        boolean folds = fold != null && fold.wants(word.equals(lower));
        if ((known && byId.get(id) == null) || isNew || folds) {
            float[] vector = file.vector();
            if (known && byId.get(id) == null) {
                byId.set(id, vector);
            }
            if (isNew) {
                added.add(word);
                byId.add(vector);
            }
            if (fold != null && folds) {
                fold.vector = vector;
                fold.lower = word.equals(lower);
            }
        }
    }

    /** Ends the choice: the encoder learns the words that were added. */
    WordVectors finish(PretrainedVectors vectors) {
        int exact = (int) byId.stream()
                .limit(vocabulary.size())
                .filter(vector -> vector != null)
                .count();
        int byCase = fold();
        encoder.extend(List.copyOf(added));
        Coverage coverage = new Coverage(vectors, vocabulary.size() - 1, exact + byCase, byCase, added.size());
        return new WordVectors(coverage, byId.toArray(float[][]::new));
    }

    /** Gives words without a vector that of a word of the same lower case; how many there were. */
    private int fold() {
        int count = 0;
        for (int id = 1; id < vocabulary.size(); id++) {
            Folded other = folded.get(lower(vocabulary.tokens().get(id - 1)));
            if (byId.get(id) == null && other != null && other.vector != null) {
                byId.set(id, other.vector);
                count++;
            }
        }
        return count;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The vector of the first word in lower case, or else of the first in any. */
    private static final class Folded {
        private float @Nullable [] vector;
        private boolean lower;

        boolean wants(boolean inLowerCase) {
            return vector == null || (inLowerCase && !lower);
        }
    }
}
