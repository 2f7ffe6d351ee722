package io.polytask.encode;

import io.polytask.api.Audience;
import io.polytask.api.Span;
import io.polytask.tensor.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a span task as indices of BIO tags, one for each token that a text column keeps. Spans that no sequence of tags
 * can have are counted: those that begin or end inside a token or beyond the last kept one, and those that overlap one that
 * begins before them, or with them and is longer.
 *
 * @param <E> the spans' types
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class SpanColumn<E extends Enum<E>> extends TokenLabelColumn {
    private final SpanEncoder<E> encoder;
    /** Whether each row has a label, as 1 or 0. */
    private final Ints labelled = new Ints();
    /** The indices of the types of those spans of each row that are not among its tags. */
    private final Ints lost = new Ints();

    private final Segments lostSegments = new Segments();

    /**
     * A column without rows.
     *
     * @param encoder fitted
     * @param text the column of the same batch whose tokens the spans consist of; its rows are added first
     * @throws IllegalArgumentException if the text has n-grams, which are in no span
     */
    public SpanColumn(SpanEncoder<E> encoder, TextColumn text) {
        super(text);
        if (text.encoder().ngrams() > 1) {
            throw new IllegalArgumentException("The task \"" + encoder.name() + "\" marks the tokens of \""
                    + text.encoder().name() + "\", whose n-grams are in no span: set ngrams = 1.");
        }
        this.encoder = encoder;
        text.keepOffsets();
    }

    /**
     * Adds the spans of the text that was added last; null is a missing label. A span that is given twice counts once.
     *
     * @throws IllegalArgumentException if a span reaches beyond the text
     */
    public void add(@Nullable List<Span<E>> spans) {
        if (spans == null) {
            addMissing();
            return;
        }
        int row = size();
        addRow(SpanEncoder.OUTSIDE);
        for (Span<E> span : ordered(spans)) {
            if (!mark(span, row)) {
                lost.add(encoder.index(span.type()));
            }
        }
        lostSegments.add(lost.size() - lostSegments.total());
        labelled.add(1);
    }

    private List<Span<E>> ordered(List<Span<E>> spans) {
        List<Span<E>> ordered = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span<E> span = encoder.present(spans.get(i), "Span", i);
            if (span.end() > text().extent()) {
                throw new IllegalArgumentException("The label \"" + encoder.name() + "\" has the span " + span
                        + ", but the text \"" + text().encoder().name() + "\" ends at " + text().extent() + ".");
            }
            if (!ordered.contains(span)) {
                ordered.add(span);
            }
        }
        ordered.sort(Comparator.comparingInt((Span<E> span) -> span.start())
                .thenComparing(
                        Comparator.comparingInt((Span<E> span) -> span.end()).reversed()));
        return ordered;
    }

    private boolean mark(Span<E> span, int row) {
        int from = token(span.start(), row, true);
        int to = token(span.end(), row, false);
        if (from < 0 || to < 0) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (index(i) != SpanEncoder.OUTSIDE) {
                return false;
            }
        }
        for (int i = from; i <= to; i++) {
            set(i, i == from ? encoder.begin(span.type()) : encoder.inside(span.type()));
        }
        return true;
    }

    /** The position of the token of a row, counted through all rows, that begins or ends at an offset; -1 if none does. */
    private int token(int offset, int row, boolean begins) {
        int first = text().tokens().segments().start(row);
        for (int i = 0; i < segments().length(row); i++) {
            if ((begins ? text().start(first + i) : text().end(first + i)) == offset) {
                return segments().start(row) + i;
            }
        }
        return -1;
    }

    /** The encoder of the spans. */
    public SpanEncoder<E> encoder() {
        return encoder;
    }

    @Override
    public boolean isLabelled(int row) {
        return labelled.get(row) == 1;
    }

    /** The types of those spans of a row's label that no sequence of tags has, once for each span. */
    public List<E> lostTypes(int row) {
        List<E> types = new ArrayList<>();
        for (int i = lostSegments.start(row); i < lostSegments.end(row); i++) {
            types.add(encoder.labels().get(lost.get(i)));
        }
        return types;
    }

    /** How many spans no sequence of tags has. */
    @Override
    long lost() {
        return lost.size();
    }

    @Override
    List<String> notes(long spans) {
        if (spans == 0) {
            return List.of();
        }
        return List.of("The label \"" + encoder.name() + "\" has " + spans
                + " spans that cannot be learned: they overlap others, begin or end inside a token, or lie beyond the"
                + " text's maxTokens.");
    }

    @Override
    void addMissing() {
        super.addMissing();
        lostSegments.add(0);
        labelled.add(0);
    }

    @Override
    public void clear() {
        super.clear();
        lost.clear();
        lostSegments.clear();
        labelled.clear();
    }

    @Override
    void append(Column source, int row) {
        SpanColumn<?> from = (SpanColumn<?>) source;
        appendRow(from, row);
        lost.append(from.lost, from.lostSegments.start(row), from.lostSegments.length(row));
        lostSegments.add(from.lostSegments.length(row));
        labelled.add(from.labelled.get(row));
    }

    @Override
    void digest(ColumnDigest digest) {
        super.digest(digest);
        digest.add(lost);
        digest.add(labelled);
    }
}
