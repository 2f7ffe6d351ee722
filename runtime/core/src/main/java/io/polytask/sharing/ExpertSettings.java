package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import java.util.List;

/**
 * What each expert of a sharing layer is: dense layers one after the other.
 *
 * @param inputs width of what it reads, at least 1
 * @param hidden sizes of its layers (ReLU) before the last one, each at least 1
 * @param units width of the last layer, at least 1
 * @param activation what is applied to each output of the last layer
 * @param dropout share of the outputs of each layer set to zero in training, in [0, 1)
 */
@Audience(Audience.Group.GENERATED_CODE)
public record ExpertSettings(int inputs, List<Integer> hidden, int units, Activation activation, double dropout) {
    /** A copy of the list is kept. */
    public ExpertSettings {
        hidden = List.copyOf(hidden);
    }

    /** The same of another input. */
    ExpertSettings reading(int width) {
        return new ExpertSettings(width, hidden, units, activation, dropout);
    }

    /** How many layers there are. */
    int layers() {
        return hidden.size() + 1;
    }

    int width(int layer) {
        return layer < hidden.size() ? hidden.get(layer) : units;
    }

    Activation activation(int layer) {
        return layer < hidden.size() ? Activation.RELU : activation;
    }
}
