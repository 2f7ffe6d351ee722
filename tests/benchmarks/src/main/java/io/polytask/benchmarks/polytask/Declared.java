package io.polytask.benchmarks.polytask;

import io.polytask.benchmarks.workload.Weight;
import io.polytask.benchmarks.workload.Weights;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.data.Batch;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.model.Blueprint;
import io.polytask.tensor.Grid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A workload as an annotated class.
 *
 * @param workload which one
 * @param blueprint what was generated
 * @param measured the examples of the measured batch
 * @param others examples that show the encoders what the measured ones lack
 * @param layers the name of the layer that holds the weights of {@code d0}, {@code h0}, ...
 * @param rows the place in the table of each word
 * @param <E> the annotated class
 * @param <B> its batch
 * @param <P> its prediction
 */
record Declared<E, B extends Batch<E>, P>(
        Workload workload,
        Blueprint<E, B, P> blueprint,
        List<E> measured,
        List<E> others,
        Map<String, String> layers,
        int[] rows) {

    /** Puts the common starting weights in the place of our own. */
    void place(Parameters parameters) {
        Map<String, ParameterSpec> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        parameters.specs().forEach(spec -> byName.put(spec.name(), spec));
        for (Weight weight : Weights.of(workload).all()) {
            ParameterSpec spec = byName.get(parameterOf(weight));
            if (spec == null) {
                throw new IllegalStateException(
                        "There is no parameter " + parameterOf(weight) + " among " + byName.keySet() + ".");
            }
            Grid grid = parameters.values(spec);
            float[] row = new float[weight.outputs()];
            for (int i = 0; i < weight.inputs(); i++) {
                System.arraycopy(weight.values(), i * row.length, row, 0, row.length);
                grid.write(weight.name().equals("emb") ? rows[i] : i, 1, row);
            }
        }
    }

    private String parameterOf(Weight weight) {
        if (weight.name().equals("emb")) {
            return layers.get("emb") + ".table";
        }
        String layer = weight.name().substring(0, weight.name().indexOf('.'));
        return layers.get(layer) + "." + part(weight.name().substring(layer.length() + 1));
    }

    private static String part(String peersName) {
        return switch (peersName) {
            case "b" -> "bias";
            case "Wx" -> "inputWeight";
            case "Wh" -> "stateWeight";
            default -> "weight";
        };
    }
}
