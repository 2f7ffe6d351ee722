package io.polytask.encode;

import io.polytask.api.Audience;
import io.polytask.api.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The label of a span task. Inside, it is one of BIO tags: {@code O} has the index 0, and the type of index k among the types
 * has {@code B} at 1 + 2k and {@code I} at 2 + 2k.
 *
 * @param <E> the spans' types
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class SpanEncoder<E extends Enum<E>> extends IndexEncoder<E> {
    /** The index of the tag of what is in no span. */
    public static final int OUTSIDE = 0;

    private SpanEncoder(String name, Labels<E> types) {
        super(name, types);
    }

    /**
     * An encoder of spans of known types.
     *
     * @param constants all types, in their order
     */
    public static <E extends Enum<E>> SpanEncoder<E> of(String name, List<E> constants) {
        return new SpanEncoder<>(name, Labels.fixed(constants));
    }

    /** Learns from the spans of an example; null is a missing label, an empty list says that there are none. */
    public void observe(@Nullable List<Span<E>> spans) {
        requireOpen();
        if (spans != null) {
            List<E> types = new ArrayList<>(spans.size());
            for (int i = 0; i < spans.size(); i++) {
                types.add(present(spans.get(i), "Span", i).type());
            }
            count(types);
        }
    }

    /** The tags of all types, in the order of their indices. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>(List.of("O"));
        for (E type : labels()) {
            tags.add("B-" + type.name());
            tags.add("I-" + type.name());
        }
        return tags;
    }

    /** The index of the tag that begins a span. */
    public int begin(E type) {
        return 1 + 2 * index(type);
    }

    /** The index of the tag that continues a span. */
    public int inside(E type) {
        return 2 + 2 * index(type);
    }

    /** The type of a tag's index, which is not {@link #OUTSIDE}. */
    E type(int tag) {
        return labels().get((tag - 1) / 2);
    }

    /**
     * The spans that tags of a text mark, each of which follows the one before as the scheme allows.
     *
     * @param tags indices of tags, among others
     * @param from the first of them
     * @param to the one after the last
     * @return in tokens, counted from the first
     */
    public List<Span<E>> spans(int[] tags, int from, int to) {
        List<Span<E>> spans = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean begins = tags[i] % 2 == 1;
            start = begins ? i : start;
            boolean ends = tags[i] != OUTSIDE && (i + 1 == to || tags[i + 1] == OUTSIDE || tags[i + 1] % 2 == 1);
            if (ends) {
                spans.add(new Span<>(type(tags[i]), start - from, i + 1 - from));
            }
        }
        return spans;
    }
}
