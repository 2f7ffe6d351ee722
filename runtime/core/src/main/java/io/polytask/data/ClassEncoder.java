package io.polytask.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a classification task as the place of its class.
 *
 * @param <L> the classes' type
 */
public final class ClassEncoder<L> extends LabelEncoder {
    private final Labels<L> labels;

    private ClassEncoder(String name, Labels<L> labels) {
        super(name);
        this.labels = labels;
    }

    /**
     * An encoder of classes that are known.
     *
     * @param constants all classes, in their order
     */
    public static <L> ClassEncoder<L> of(String name, List<L> constants) {
        return new ClassEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder that learns the classes, which it sorts. */
    public static ClassEncoder<String> learned(String name) {
        return new ClassEncoder<>(name, Labels.learned(Function.identity(), 1));
    }

    /** Learns from a label; null is a missing one. */
    public void observe(@Nullable L label) {
        requireOpen();
        if (label != null) {
            labels.observe(label);
        }
    }

    /** All classes, in the order of their places. */
    public List<L> labels() {
        return labels.values();
    }

    /** How many classes there are. */
    public int size() {
        return labels.size();
    }

    /** How many training examples each class has, in the order of their places. */
    public long[] counts() {
        return labels.counts();
    }

    @Override
    public long labelled() {
        return Arrays.stream(labels.counts()).sum();
    }

    /** The place of a class; -1 for null and for a class that the training data do not have. */
    int place(@Nullable L label) {
        return labels.place(label);
    }

    @Override
    void learn() {
        labels.learn();
    }

    @Override
    void write(ObjectNode state) {
        labels.write(state);
    }

    @Override
    void read(EncoderState state) {
        labels.read(state);
    }
}
