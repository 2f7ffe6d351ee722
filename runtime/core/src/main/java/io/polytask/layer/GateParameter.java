package io.polytask.layer;

import io.polytask.tensor.MatrixView;

/** A parameter that has as many columns for each gate of a recurrent layer, or for each expert, one after the other. */
public final class GateParameter {
    private final Parameter parameter; // (rows, gates * units)
    private final MatrixView[] values; // (gates), each (rows, units)
    private final MatrixView[] gradients; // the same
    private MatrixView wholeValues = MatrixView.growing(1); // of which the parts were made
    private MatrixView wholeGradients = MatrixView.growing(1); // of which the parts were made

    /** The parameter as so many parts. */
    public GateParameter(Parameter parameter, int gates) {
        this.parameter = parameter;
        values = new MatrixView[gates];
        gradients = new MatrixView[gates];
    }

    /** The values of all. */
    public MatrixView values() {
        return parameter.values();
    }

    /** The values of one gate. */
    public MatrixView values(int gate) {
        MatrixView whole = parameter.values();
        if (whole != wholeValues) {
            split(whole, values);
            wholeValues = whole;
        }
        return values[gate];
    }

    /** The gradient of one gate. */
    public MatrixView gradients(int gate) {
        MatrixView whole = parameter.gradients();
        if (whole != wholeGradients) {
            split(whole, gradients);
            wholeGradients = whole;
        }
        return gradients[gate];
    }

    private static void split(MatrixView whole, MatrixView[] parts) {
        int cols = whole.cols() / parts.length;
        for (int gate = 0; gate < parts.length; gate++) {
            parts[gate] = whole.columns(gate * cols, cols);
        }
    }
}
