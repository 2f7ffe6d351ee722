package io.polytask.encode;

import io.polytask.tensor.Segments;

/** Labels that are indices of tags, one for each token that a text column keeps. */
public abstract class TokenLabelColumn extends LabelColumn {
    private final TextColumn text;
    private final Ints indices = new Ints();
    private final Segments segments = new Segments();

    /**
     * A column without rows.
     *
     * @param text the column of the same batch whose tokens have the tags; its rows are added first
     */
    TokenLabelColumn(TextColumn text) {
        this.text = text;
    }

    /** The text that the tags are of. */
    public final TextColumn text() {
        return text;
    }

    /**
     * The index of each token's tag; {@link #MISSING} where there is none, and {@link #UNKNOWN} or below for one that the
     * training data do not have. What follows after the last token is of no meaning.
     */
    public final int[] indices() {
        return indices.array();
    }

    /** Which tokens belong to which row. */
    public final Segments segments() {
        return segments;
    }

    final int index(int position) {
        return indices.get(position);
    }

    final void set(int position, int index) {
        indices.set(position, index);
    }

    final void addToken(int index) {
        indices.add(index);
    }

    /** How many tokens the text keeps of the row that comes next. */
    final int kept() {
        return text.tokens().length(segments.size());
    }

    /** Ends a row, whose tokens have been added. */
    final void endRow() {
        segments.add(indices.size() - segments.total());
    }

    /** Adds a row whose tokens all have one index. */
    final void addRow(int index) {
        for (int i = kept(); i > 0; i--) {
            indices.add(index);
        }
        endRow();
    }

    /** Adds a row of another column whose indices mean the same. */
    final void appendRow(TokenLabelColumn source, int row) {
        indices.append(source.indices, source.segments.start(row), source.segments.length(row));
        endRow();
    }

    @Override
    void addMissing() {
        addRow(MISSING);
    }

    @Override
    public final int size() {
        return segments.size();
    }

    @Override
    public void clear() {
        indices.clear();
        segments.clear();
    }

    @Override
    void digest(ColumnDigest digest) {
        for (int i = 0; i < indices.size(); i++) {
            digest.add(Math.max(UNKNOWN, indices.get(i)));
        }
    }
}
