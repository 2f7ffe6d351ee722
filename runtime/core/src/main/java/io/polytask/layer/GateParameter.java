package io.polytask.layer;

import io.polytask.tensor.Grid;

/** A parameter that has as many columns for each gate of a recurrent layer, one gate after the other. */
final class GateParameter {
    private final Parameter parameter;
    private final Grid[] values;
    private final Grid[] gradients;
    private Grid wholeValues = Grid.growing(1);
    private Grid wholeGradients = Grid.growing(1);

    GateParameter(Parameter parameter, int gates) {
        this.parameter = parameter;
        values = new Grid[gates];
        gradients = new Grid[gates];
    }

    Grid values() {
        return parameter.values();
    }

    /** The values of one gate. */
    Grid values(int gate) {
        Grid whole = parameter.values();
        if (whole != wholeValues) {
            split(whole, values);
            wholeValues = whole;
        }
        return values[gate];
    }

    /** The gradient of one gate. */
    Grid gradients(int gate) {
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
