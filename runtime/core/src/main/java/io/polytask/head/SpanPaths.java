package io.polytask.head;

import io.polytask.api.Ranked;
import io.polytask.api.Span;
import io.polytask.api.SpanExtraction;
import io.polytask.encode.SpanEncoder;
import java.util.Arrays;
import java.util.List;

/** The sets of spans of one text, each of which is one sequence of BIO tags. */
final class SpanPaths<E extends Enum<E>> implements SpanExtraction.Source<E> {
    private final TagPaths<String> paths;
    private final SpanEncoder<E> labels;
    private final int[] starts; // (tokens)
    private final int[] ends; // (tokens)

    /**
     * The sets of a text.
     *
     * @param paths the sequences of tags
     * @param starts where each token begins in the text
     * @param ends where each token ends
     */
    SpanPaths(TagPaths<String> paths, SpanEncoder<E> labels, int[] starts, int[] ends) {
        this.paths = paths;
        this.labels = labels;
        this.starts = starts;
        this.ends = ends;
    }

    /** The spans of the likeliest sequence. */
    List<Span<E>> likeliest() {
        return spans(paths.likeliest());
    }

    private List<Span<E>> spans(int[] path) {
        return labels.spans(path, 0, path.length).stream()
                .map(span -> new Span<>(span.type(), starts[span.start()], ends[span.end() - 1]))
                .toList();
    }

    @Override
    public double probability(Span<E> span) {
        int first = Arrays.binarySearch(starts, span.start());
        int last = Arrays.binarySearch(ends, span.end());
        if (first < 0 || last < first) {
            return 0;
        }
        Lattice lattice = paths.lattice();
        double logZ = lattice.sum();
        return lattice.marginal(first, labels.begin(span.type()), last + 1, labels.inside(span.type()), logZ);
    }

    @Override
    public List<Ranked<List<Span<E>>>> best(int count) {
        return paths.paths(count).stream()
                .map(path -> new Ranked<>(spans(path.value()), path.probability()))
                .toList();
    }
}
