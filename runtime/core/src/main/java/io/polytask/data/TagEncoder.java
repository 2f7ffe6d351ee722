package io.polytask.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a tagging task: one tag for each token.
 *
 * @param <L> the tags' type
 */
public final class TagEncoder<L> extends LabelEncoder {
    private final Labels<L> tags;
    private long labelled;

    private TagEncoder(String name, Labels<L> tags) {
        super(name);
        this.tags = tags;
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

    /** Learns from the tags of an example; null is a missing label, and a null tag a missing tag. */
    public void observe(@Nullable List<L> list) {
        requireOpen();
        if (list != null) {
            for (L tag : list) {
                if (tag != null) {
                    tags.observe(tag);
                }
            }
            labelled++;
        }
    }

    /** All tags, in the order of their places. */
    public List<L> labels() {
        return tags.values();
    }

    /** How many tags there are. */
    public int size() {
        return tags.size();
    }

    /** How many training tokens each tag has, in the order of their places. */
    public long[] counts() {
        return tags.counts();
    }

    @Override
    public long labelled() {
        return labelled;
    }

    /** The place of a tag; -1 for null and for a tag that the training data do not have. */
    int place(@Nullable L tag) {
        return tags.place(tag);
    }

    @Override
    void learn() {
        tags.learn();
    }

    @Override
    void write(ObjectNode state) {
        tags.write(state);
        state.put("labelled", labelled);
    }

    @Override
    void read(EncoderState state) {
        tags.read(state);
        labelled = state.count("labelled");
    }
}
