package io.polytask.head;

import io.polytask.api.Audience;
import java.util.List;

/**
 * How a head reads the trunk.
 *
 * @param inputs the width of what it reads, at least 1
 * @param hidden sizes of its own dense layers (ReLU) before the last, linear one; each at least 1
 * @param dropout share of its input, and of each hidden layer, set to zero in training; in [0, 1)
 */
@Audience(Audience.Group.GENERATED_CODE)
public record HeadSettings(int inputs, List<Integer> hidden, double dropout) {
    /**
     * A copy of the list is kept.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public HeadSettings {
        require(inputs >= 1, "input width", inputs, "at least 1");
        hidden.forEach(units -> require(units >= 1, "hidden size", units, "at least 1"));
        require(dropout >= 0 && dropout < 1, "dropout", dropout, "in [0, 1)");
        hidden = List.copyOf(hidden);
    }

    /** How wide what the last, linear layer reads is. */
    int last() {
        return hidden.isEmpty() ? inputs : hidden.get(hidden.size() - 1);
    }

    static void require(boolean holds, String setting, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("A head's " + setting + " is " + value + ", but must be " + range + ".");
        }
    }
}
