package io.polytask.conformance;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The matrices that a circuit reads, by the names of the variables. */
final class Inputs {
    private final Map<String, Sequence> byName = new LinkedHashMap<>();

    /** Adds a variable's values. Its rows are the positions of examples, as offsets tell, or one example each. */
    void add(String name, Variables.Variable variable, int... offsets) {
        Activations matrix = Activations.withGradient(variable.cols());
        Sequence sequence = new Sequence(matrix);
        sequence.reset(segments(offsets.length > 0 ? offsets : oneEach(variable.rows())));
        if (variable.rows() > 0) {
            matrix.values().write(0, variable.rows(), Variables.floats(variable.values()));
        }
        byName.put(name, sequence);
    }

    private static int[] oneEach(int rows) {
        int[] offsets = new int[rows + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = i;
        }
        return offsets;
    }

    /** The same positions, as lengths. */
    static Segments segments(int... offsets) {
        Segments segments = new Segments();
        for (int i = 1; i < offsets.length; i++) {
            segments.add(offsets[i] - offsets[i - 1]);
        }
        return segments;
    }

    Activations matrix(String name) {
        return byName.get(name).activations();
    }

    Sequence sequence(String name) {
        return byName.get(name);
    }

    Set<String> names() {
        return byName.keySet();
    }
}
