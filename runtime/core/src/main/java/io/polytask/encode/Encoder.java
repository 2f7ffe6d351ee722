package io.polytask.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * How one input or label becomes numbers. It first observes the training data, once; then it is finished, or restored from
 * a saved model, and does not change any more: from then on several threads may use it.
 */
public abstract class Encoder {
    private final String name;
    private boolean finished;

    Encoder(String name) {
        this.name = name;
    }

    /** The name of the input or label in Java. */
    public final String name() {
        return name;
    }

    /** Ends the observation. */
    public final void finish() {
        if (!finished) {
            learn();
            finished = true;
        }
    }

    /** What it has learned, for a saved model. */
    public final ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        write(state);
        return state;
    }

    /**
     * Takes what another encoder of the same declaration has learned.
     *
     * @throws IllegalArgumentException if the state is damaged or that of another declaration
     */
    public final void restore(JsonNode state) {
        requireOpen();
        read(new EncoderState(name, state));
        finished = true;
    }

    /**
     * One of the values of an example.
     *
     * @param what what it is called
     * @param index counted from 0
     * @throws IllegalArgumentException if it is null
     */
    final <V> V present(@Nullable V value, String what, int index) {
        if (value == null) {
            throw new IllegalArgumentException(
                    what + " " + (index + 1) + " of \"" + name + "\" is null: leave it out.");
        }
        return value;
    }

    /** Refuses to observe what comes after the end. */
    final void requireOpen() {
        if (finished) {
            throw new IllegalStateException(
                    "The encoder of \"" + name + "\" is fitted: make a new encoding to learn from other data.");
        }
    }

    /** Makes of what was observed what encoding needs. */
    abstract void learn();

    abstract void write(ObjectNode state);

    abstract void read(EncoderState state);
}
