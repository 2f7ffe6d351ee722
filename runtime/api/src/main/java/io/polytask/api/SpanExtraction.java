package io.polytask.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The prediction of spans, none of which overlap. It never changes, and what is costly about it is computed when it is asked
 * for.
 *
 * @param <E> the spans' types
 */
public final class SpanExtraction<E extends Enum<E>> implements TaskPrediction {
    private final List<Span<E>> spans;
    private final Source<E> source;

    /**
     * A prediction.
     *
     * @param spans in the text's order
     * @param source the distribution that they were decoded from
     */
    public SpanExtraction(List<Span<E>> spans, Source<E> source) {
        this.spans = List.copyOf(spans);
        this.source = source;
    }

    /** The spans of the likeliest sequence of tags, in the text's order. */
    public List<Span<E>> spans() {
        return spans;
    }

    /**
     * How likely it is that exactly this span is there: the share of all sequences of tags that have it, from its first
     * token to its last, each weighed by its probability.
     *
     * @return in [0, 1]; 0 for a span that no sequence of tags can have, because it begins or ends inside a token
     */
    public double probability(Span<E> span) {
        return source.probability(span);
    }

    /**
     * The likeliest sets of spans, the likeliest first, each with its probability as a whole.
     *
     * @param count how many, from 1 to 100,000; there are fewer if there are no more sets
     */
    public List<Ranked<List<Span<E>>>> best(int count) {
        Ranked.requireCount(count, "sets");
        return source.best(count);
    }

    private List<Ranked<Span<E>>> rated() {
        return spans.stream().map(span -> new Ranked<>(span, probability(span))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpanExtraction<?> that && rated().equals(that.rated());
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    /** The spans and their probabilities: {@code [PLACE 3-5 (0.93)]}. */
    @Override
    public String toString() {
        return rated().stream().map(Ranked::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * The distribution over the sets of spans of one text. It never changes.
     *
     * @param <E> the spans' types
     */
    public interface Source<E extends Enum<E>> {
        /** How likely it is that exactly this span is there. */
        double probability(Span<E> span);

        /** The likeliest sets of spans, the likeliest first. */
        List<Ranked<List<Span<E>>>> best(int count);
    }
}
