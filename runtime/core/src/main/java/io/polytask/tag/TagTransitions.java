package io.polytask.tag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tags follow each other in the training data, how often and where first. It gives up at a tag that marks no span, for
 * then no scheme tells what may follow what.
 *
 * @param <L> the tags' type
 */
public final class TagTransitions<L> {
    private static final Comparator<Occurrences> EARLIER =
            Comparator.comparingInt(Occurrences::example).thenComparingInt(Occurrences::token);

    private final Map<Pair<L>, Occurrences> counted = new HashMap<>();
    private boolean marksSpans = true;
    private int examples;

    /** Has observed nothing yet. */
    public TagTransitions() {}

    /**
     * Two tags in a row.
     *
     * @param <L> the tags' type
     * @param before null before the first one of a text
     * @param tag null behind the last one
     */
    public record Pair<L>(@Nullable L before, @Nullable L tag) {}

    /**
     * How often and where something occurs.
     *
     * @param count how often
     * @param example the first one's, counted from 1
     * @param token the first one's, counted from 1; one more than there are for the end of a text
     */
    public record Occurrences(long count, int example, int token) {
        private Occurrences plus(Occurrences later) {
            return new Occurrences(count + later.count, example, token);
        }
    }

    /**
     * What breaks a scheme.
     *
     * @param <L> the tags' type
     * @param first the first pair
     * @param occurrences where it occurs first, and how many such pairs there are
     */
    public record Breaks<L>(Pair<L> first, Occurrences occurrences) {
        /** How many there are; null if there are none. */
        public static long count(@Nullable Breaks<?> breaks) {
            return breaks == null ? 0 : breaks.occurrences.count;
        }
    }

    /** Takes the next example; null if it has no label, and a null tag is a missing one. */
    public void observe(@Nullable List<L> tags) {
        examples++;
        for (int i = 0; tags != null && marksSpans && i <= tags.size(); i++) {
            boolean ends = i == tags.size();
            L before = i == 0 ? null : tags.get(i - 1);
            L tag = ends ? null : tags.get(i);
            boolean gap = (i > 0 && before == null) || (!ends && tag == null);
            if (!gap) {
                add(new Pair<>(before, tag), new Occurrences(1, examples, i + 1));
            }
        }
    }

    private void add(Pair<L> pair, Occurrences occurrences) {
        if (counted.merge(pair, occurrences, Occurrences::plus).count == 1
                && pair.tag != null
                && !TagScheme.isTag(pair.tag)) {
            marksSpans = false;
            clear();
        }
    }

    /** Forgets what it has counted. */
    public void clear() {
        counted.clear();
    }

    /** Where tags follow each other as a scheme forbids; null if nowhere. */
    @Nullable
    public Breaks<L> breaks(TagScheme scheme) {
        long count = 0;
        Map.Entry<Pair<L>, Occurrences> first = null;
        for (Map.Entry<Pair<L>, Occurrences> entry : counted.entrySet()) {
            if (!scheme.mayFollow(entry.getKey().before, entry.getKey().tag)) {
                count += entry.getValue().count;
                first = first == null || EARLIER.compare(entry.getValue(), first.getValue()) < 0 ? entry : first;
            }
        }
        return first == null
                ? null
                : new Breaks<>(
                        first.getKey(), new Occurrences(count, first.getValue().example, first.getValue().token));
    }
}
