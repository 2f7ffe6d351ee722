package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The encoder of a label that consists of indices: of one class, of several labels, of a tag a token.
 *
 * @param <L> the type of what has an index
 */
abstract class IndexEncoder<L> extends Encoder implements LabelEncoder {
    private final Labels<L> labels;
    private long labelled;

    IndexEncoder(String name, Labels<L> labels) {
        super(name);
        this.labels = labels;
    }

    /** Learns from the label of one example. */
    final void count(Iterable<? extends @Nullable L> values) {
        for (L value : values) {
            if (value != null) {
                labels.observe(value);
            }
        }
        labelled++;
    }

    /** All classes, labels or tags, in the order of their indices. */
    public final List<L> labels() {
        return labels.values();
    }

    /** How many indices there are. */
    public final int size() {
        return labels.size();
    }

    /** How often each occurs in the training data, in the order of their indices. */
    public final long[] counts() {
        return labels.counts();
    }

    @Override
    public final long labelled() {
        return labelled;
    }

    /** The index of a class, label or tag; -1 for null and for what the training data do not have. */
    final int index(@Nullable L label) {
        return labels.index(label);
    }

    @Override
    void learn() {
        labels.learn();
    }

    @Override
    void write(ObjectNode state) {
        labels.write(state);
        state.put("labelled", labelled);
    }

    @Override
    void read(EncoderState state) {
        labels.read(state);
        labelled = state.count("labelled");
    }
}
