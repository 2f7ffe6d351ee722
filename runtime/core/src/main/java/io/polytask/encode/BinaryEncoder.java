package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Audience;
import org.jspecify.annotations.Nullable;

/** The label of a yes-or-no task: 1 or 0. */
@Audience(Audience.Group.GENERATED_CODE)
public final class BinaryEncoder extends Encoder implements LabelEncoder {
    private long positives;
    private long negatives;

    /** An encoder that has observed no label. */
    public BinaryEncoder(String name) {
        super(name);
    }

    /** Learns from a label; null is a missing one. */
    public void observe(@Nullable Boolean label) {
        requireOpen();
        if (label != null) {
            if (label) {
                positives++;
            } else {
                negatives++;
            }
        }
    }

    /** How many training examples say yes. */
    public long positives() {
        return positives;
    }

    @Override
    public long labelled() {
        return positives + negatives;
    }

    @Override
    void learn() {}

    @Override
    void write(ObjectNode state) {
        state.put("positives", positives);
        state.put("negatives", negatives);
    }

    @Override
    void read(EncoderState state) {
        positives = state.count("positives");
        negatives = state.count("negatives");
    }
}
