package io.polytask.encode;

import io.polytask.tensor.Segments;
import java.util.ArrayList;
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
    /** Tags that the training data do not have, which only an evaluation asks for. */
    private final List<L> strangers = new ArrayList<>();

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
            places.add(place(tags.get(i)));
        }
        segments.add(kept);
    }

    private int place(@Nullable L tag) {
        int place = encoder.place(tag);
        return place == MISSING && tag != null ? stranger(tag) : place;
    }

    private int stranger(L tag) {
        int known = strangers.indexOf(tag);
        if (known >= 0) {
            return UNKNOWN - known;
        }
        strangers.add(tag);
        return UNKNOWN - strangers.size() + 1;
    }

    /** The encoder of the tags. */
    public TagEncoder<L> encoder() {
        return encoder;
    }

    /**
     * The place of each token's tag; {@link #MISSING} where there is none, and {@link #UNKNOWN} or below for one that the
     * training data do not have. What follows after the last token is of no meaning.
     */
    public int[] places() {
        return places.array();
    }

    /** The tag of a token, counted through all rows; null if it is missing. */
    public @Nullable L tag(int position) {
        int place = places.get(position);
        if (place == MISSING) {
            return null;
        }
        return place < 0 ? strangers.get(UNKNOWN - place) : encoder.labels().get(place);
    }

    @Override
    List<String> notes(long lost) {
        return encoder.notes();
    }

    /** Which tokens belong to which row. */
    public Segments segments() {
        return segments;
    }

    @Override
    public boolean isLabelled(int row) {
        for (int i = segments.start(row); i < segments.end(row); i++) {
            if (places.get(i) >= 0) {
                return true;
            }
        }
        return false;
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
        strangers.clear();
    }

    @Override
    void append(Column source, int row) {
        @SuppressWarnings("unchecked") // Columns are of the same encoder.
        TagColumn<L> from = (TagColumn<L>) source;
        int start = from.segments.start(row);
        int length = from.segments.length(row);
        if (from.strangers.isEmpty()) {
            places.append(from.places, start, length);
        } else {
            for (int i = start; i < start + length; i++) {
                places.add(place(from.tag(i)));
            }
        }
        segments.add(length);
    }

    @Override
    void digest(ColumnDigest digest) {
        for (int i = 0; i < places.size(); i++) {
            digest.add(Math.max(UNKNOWN, places.get(i)));
        }
    }
}
