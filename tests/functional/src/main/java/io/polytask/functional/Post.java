package io.polytask.functional;

import static io.polytask.api.LayerType.BI_GRU;
import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/**
 * Three tasks made of two columns: a character stands with its place in its word ({@code 海0}, {@code 口1}), and a tag tells
 * a type and whether it is named or a noun ({@code B-GPE.NAM}). The reader fills the fields; getters make inputs and labels
 * of them.
 */
@MultiTaskModel
@SharedLayer(name = "vectors", type = EMBEDDING, units = 8)
@SharedLayer(name = "context", type = BI_GRU, units = 8)
@Training(epochs = 60, batchSize = 2, learningRate = 0.05)
public final class Post {
    private final List<String> cells;
    private final List<String> tags;

    /** A post as its file has it; without tags, null. */
    public Post(List<String> cells, List<String> tags) {
        this.cells = cells;
        this.tags = tags;
    }

    /** The characters alone. */
    @Text
    public List<String> getCharacters() {
        return parts(cells, "\\d$");
    }

    /** Whether a character begins a word. */
    @Task
    public List<Boundary> getWords() {
        return parts(cells, "^.").stream()
                .map(place -> place.equals("0") ? Boundary.BEGIN : Boundary.INSIDE)
                .toList();
    }

    /** The types, such as {@code B-GPE}. */
    @Task
    public List<String> getTypes() {
        return tags == null ? null : parts(tags, "\\..*");
    }

    /** {@code NAM}, {@code NOM}, or nothing. */
    @Task
    public List<String> getForms() {
        return tags == null ? null : parts(tags, "^O$|.*\\.");
    }

    private static List<String> parts(List<String> values, String without) {
        return values.stream().map(value -> value.replaceAll(without, "")).toList();
    }

    /** Where a character stands in its word. */
    public enum Boundary {
        BEGIN,
        INSIDE
    }
}
