package io.polytask.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a tagging task: one tag for each token.
 *
 * @param <L> the tags' type
 */
public final class TagEncoder<L> extends PlaceEncoder<L> {
    private TagEncoder(String name, Labels<L> tags) {
        super(name, tags);
    }

    /**
     * An encoder of tags that are known.
     *
     * @param constants all tags, in their order
     */
    public static <L> TagEncoder<L> of(String name, List<L> constants) {
        return new TagEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder that learns the tags, which it sorts. */
    public static TagEncoder<String> learned(String name) {
        return new TagEncoder<>(name, Labels.learned(Function.identity(), 1));
    }

    /** What the tags mark spans by; empty if they are none of a scheme. */
    public Optional<TagScheme> scheme() {
        return TagScheme.of(labels());
    }

    /** Learns from the tags of an example; null is a missing label, and a null tag a missing tag. */
    public void observe(@Nullable List<L> tags) {
        requireOpen();
        if (tags != null) {
            count(tags);
        }
    }
}
