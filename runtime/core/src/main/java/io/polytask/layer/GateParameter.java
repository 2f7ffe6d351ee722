package io.polytask.layer;

import io.polytask.tensor.Grid;

/** A parameter that has as many columns for each gate of a recurrent layer, or for each expert, one after the other. */
public final class GateParameter {
    private final Parameter parameter;
    private final Grid[] values;
    private final Grid[] gradients;
    private Grid wholeValues = Grid.growing(1);
    private Grid wholeGradients = Grid.growing(1);

    /** The parameter as so many parts. */
    public GateParameter(Parameter parameter, int gates) {
        this.parameter = parameter;
        values = new Grid[gates];
        gradients = new Grid[gates];
    }

    /** The values of all. */
    public Grid values() {
        return parameter.values();
    }

    /** The values of one gate. */
    public Grid values(int gate) {
        Grid whole = parameter.values();
        if (whole != wholeValues) {
            split(whole, values);
            wholeValues = whole;
        }
        return values[gate];
    }

    /** The gradient of one gate. */
    public Grid gradients(int gate) {
        Grid whole = parameter.gradients();
        if (whole != wholeGradients) {
            split(whole, gradients);
            wholeGradients = whole;
        }
        return gradients[gate];
    }

    private static void split(Grid whole, Grid[] parts) {
        int cols = whole.cols() / parts.length;
        for (int gate = 0; gate < parts.length; gate++) {
            parts[gate] = whole.columns(gate * cols, cols);
        }
    }
}
