package io.polytask.encode;

import io.polytask.api.Audience;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a tagging task as indices of tags, one for each token that a text column keeps.
 *
 * @param <L> the tags' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class TagColumn<L> extends TokenLabelColumn {
    private final TagEncoder<L> encoder;
    /** Tags that the training data do not have, which only an evaluation asks for. */
    private final List<L> unknown = new ArrayList<>();

    /**
     * A column without rows.
     *
     * @param encoder fitted
     * @param text the column of the same batch whose tokens have the tags; its rows are added first
     * @throws IllegalArgumentException if the text has n-grams, which have no tags
     */
    public TagColumn(TagEncoder<L> encoder, TextColumn text) {
        super(text);
        if (text.encoder().ngrams() > 1) {
            throw new IllegalArgumentException("The task \"" + encoder.name() + "\" tags the tokens of \""
                    + text.encoder().name() + "\", whose n-grams have no tags: set ngrams = 1.");
        }
        this.encoder = encoder;
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
        if (tags.size() != text().given()) {
            throw new IllegalArgumentException("The label \"" + encoder.name() + "\" has " + tags.size()
                    + " tags, but the text \"" + text().encoder().name() + "\" has " + text().given()
                    + " tokens: give one tag a token.");
        }
        int kept = kept();
        for (int i = 0; i < kept; i++) {
            addToken(indexOf(tags.get(i)));
        }
        endRow();
    }

    private int indexOf(@Nullable L tag) {
        int index = encoder.index(tag);
        return index == MISSING && tag != null ? indexOfUnknown(tag) : index;
    }

    private int indexOfUnknown(L tag) {
        int known = unknown.indexOf(tag);
        if (known >= 0) {
            return UNKNOWN - known;
        }
        unknown.add(tag);
        return UNKNOWN - unknown.size() + 1;
    }

    /** The encoder of the tags. */
    public TagEncoder<L> encoder() {
        return encoder;
    }

    /** The tag of a token, counted through all rows; null if it is missing. */
    public @Nullable L tag(int position) {
        int index = index(position);
        if (index == MISSING) {
            return null;
        }
        return index < 0 ? unknown.get(UNKNOWN - index) : encoder.labels().get(index);
    }

    @Override
    List<String> notes(long lost) {
        return encoder.notes();
    }

    @Override
    public boolean isLabelled(int row) {
        for (int i = segments().start(row); i < segments().end(row); i++) {
            if (index(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void clear() {
        super.clear();
        unknown.clear();
    }

    @Override
    void append(Column source, int row) {
        @SuppressWarnings("unchecked") // Columns are of the same encoder.
        TagColumn<L> from = (TagColumn<L>) source;
        if (from.unknown.isEmpty()) {
            appendRow(from, row);
            return;
        }
        for (int i = from.segments().start(row); i < from.segments().end(row); i++) {
            addToken(indexOf(from.tag(i)));
        }
        endRow();
    }
}
