package io.polytask.encode;

import io.polytask.data.BadDataException;
import io.polytask.data.PretrainedVectors;
import io.polytask.data.VectorFile;
import org.jspecify.annotations.Nullable;

/** Vectors by the ids of a vocabulary, as far as a file has them. */
public final class WordVectors {
    private final Coverage coverage;
    private final float[] @Nullable [] byId;

    WordVectors(Coverage coverage, float[] @Nullable [] byId) {
        this.coverage = coverage;
        this.byId = byId;
    }

    /**
     * The vectors that a file has for the words of an encoder, whose vocabulary takes in others of the file.
     *
     * @param encoder fitted; it changes, so that batches are made later
     * @param units width of the vectors
     * @throws BadDataException if the file cannot be read, or its vectors have another width
     */
    public static WordVectors read(PretrainedVectors vectors, TextEncoder encoder, int units) {
        VectorSelection selection = new VectorSelection(encoder);
        try (VectorFile file = new VectorFile(vectors, units)) {
            while (file.next()) {
                selection.offer(file);
            }
        }
        return selection.finish(vectors);
    }

    /** How well the file fits the training data. */
    public Coverage coverage() {
        return coverage;
    }

    /** One more than the highest id that may have a vector. */
    public int ids() {
        return byId.length;
    }

    /** The vector of an id; null if there is none. */
    public float @Nullable [] vector(int id) {
        return byId[id];
    }
}
