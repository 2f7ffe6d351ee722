package io.polytask.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a multi-label task: which of several labels hold.
 *
 * @param <L> the labels' type
 */
public final class LabelSetEncoder<L> extends LabelEncoder {
    private final Labels<L> labels;
    private long labelled;

    private LabelSetEncoder(String name, Labels<L> labels) {
        super(name);
        this.labels = labels;
    }

    /**
     * An encoder of labels that are known.
     *
     * @param constants all labels, in their order
     */
    public static <L> LabelSetEncoder<L> of(String name, List<L> constants) {
        return new LabelSetEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder that learns the labels, which it sorts. */
    public static LabelSetEncoder<String> learned(String name) {
        return new LabelSetEncoder<>(name, Labels.learned(Function.identity(), 1));
    }

    /** Learns from the labels of an example; null is a missing set, an empty one says that none holds. */
    public void observe(@Nullable Set<L> set) {
        requireOpen();
        if (set != null) {
            set.forEach(labels::observe);
            labelled++;
        }
    }

    /** All labels, in the order of their places. */
    public List<L> labels() {
        return labels.values();
    }

    /** How many labels there are. */
    public int size() {
        return labels.size();
    }

    /** How many training examples each label holds for, in the order of their places. */
    public long[] counts() {
        return labels.counts();
    }

    @Override
    public long labelled() {
        return labelled;
    }

    /** The place of a label; -1 for a label that the training data do not have. */
    int place(L label) {
        return labels.place(label);
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
