package io.polytask.conformance.sharing;

import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.tensor.MatrixView;

/**
 * Where a parameter of the figures is to be found in the engine: some columns of one of its parameters. A weight stands there
 * transposed.
 *
 * @param parameter the engine's name
 * @param column the first column
 */
record Place(String parameter, int column) {
    /** Writes a weight {@code [outputs, inputs]}, or a vector {@code [outputs]}. */
    void write(Layout layout, double[] values, int outputs) {
        MatrixView grid = find(layout).values();
        for (int i = 0; i < values.length; i++) {
            int inputs = values.length / outputs;
            grid.set(i % inputs, column + i / inputs, (float) values[i]);
        }
    }

    /** Adds the gradient to one that lies as the figures do. */
    void addGradient(Layout layout, double[] gradient, int outputs) {
        MatrixView grid = find(layout).gradients();
        for (int i = 0; i < gradient.length; i++) {
            int inputs = gradient.length / outputs;
            gradient[i] += grid.get(i % inputs, column + i / inputs);
        }
    }

    private Parameter find(Layout layout) {
        return layout.parameters().stream()
                .filter(candidate -> candidate.spec().name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no parameter " + parameter + " among "
                        + layout.parameters().stream().map(p -> p.spec().name()).toList()));
    }
}
