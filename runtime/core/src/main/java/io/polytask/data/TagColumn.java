package io.polytask.data;

import io.polytask.tensor.Segments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a tagging task as places of tags, one for each token that a text column keeps.
 *
 * @param <L> the tags' type
 */
public final class TagColumn<L> extends LabelColumn {
    private final TagEncoder<L> encoder;
    private final TextColumn text;
    private final Ints places = new Ints();
    private final Segments segments = new Segments();

    /**
     * A column without rows.
     *
     * @param encoder fitted
     * @param text the column of the same batch whose tokens have the tags; its rows are added first
     * @throws IllegalArgumentException if the text has n-grams, which have no tags
     */
    public TagColumn(TagEncoder<L> encoder, TextColumn text) {
        if (text.encoder().ngrams() > 1) {
            throw new IllegalArgumentException("The task \"" + encoder.name() + "\" tags the tokens of \""
                    + text.encoder().name() + "\", whose n-grams have no tags: set ngrams = 1.");
        }
        this.encoder = encoder;
        this.text = text;
    }

    /**
     * Adds the tags of the text that was added last; null is a missing label, and a null tag a missing tag.
     *
     * @throws IllegalArgumentException if there is not one tag a token
     */
    public void add(@Nullable List<L> tags) {
        if (tags == null) {
            addMissing();
            return;
        }
        if (tags.size() != text.given()) {
            throw new IllegalArgumentException("The label \"" + encoder.name() + "\" has " + tags.size()
                    + " tags, but the text \"" + text.encoder().name() + "\" has " + text.given()
                    + " tokens: give one tag a token.");
        }
        int kept = text.tokens().length(segments.size());
        for (int i = 0; i < kept; i++) {
            L tag = tags.get(i);
            int place = encoder.place(tag);
            places.add(place == MISSING && tag != null ? UNKNOWN : place);
        }
        segments.add(kept);
    }

    /** The encoder of the tags. */
    public TagEncoder<L> encoder() {
        return encoder;
    }

    /**
     * The place of each token's tag, {@link #MISSING} or {@link #UNKNOWN}, both below 0, where there is none; what follows
     * after the last token is of no meaning.
     */
    public int[] places() {
        return places.array();
    }

    /** Which tokens belong to which row. */
    public Segments segments() {
        return segments;
    }

    @Override
    void addMissing() {
        int kept = text.tokens().length(segments.size());
        for (int i = 0; i < kept; i++) {
            places.add(MISSING);
        }
        segments.add(kept);
    }

    @Override
    public int size() {
        return segments.size();
    }

    @Override
    public void clear() {
        places.clear();
        segments.clear();
    }

    @Override
    void append(Column source, int row) {
        TagColumn<?> from = (TagColumn<?>) source;
        int start = from.segments.start(row);
        int length = from.segments.length(row);
        places.append(from.places, start, length);
        segments.add(length);
    }

    @Override
    void digest(ColumnDigest digest) {
        digest.add(places);
    }
}
