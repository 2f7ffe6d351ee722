package io.polytask.benchmarks.polytask;

import io.polytask.api.Dataset;
import io.polytask.benchmarks.workload.Weight;
import io.polytask.benchmarks.workload.Weights;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.encode.Batch;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.tensor.MatrixView;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A workload as an annotated class.
 *
 * @param workload which one
 * @param blueprint what was generated
 * @param measured the examples of the measured batch
 * @param others examples that show the encoders what the measured ones lack
 * @param layers the name of the layer that holds the weights of {@code d0}, {@code h0}, ...; or of one weight, as {@code
 *     e1.W}, the parameter and the column that it begins at, as {@code experts.weight@64}
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

    /** The measured examples come first, and they are the first batch. */
    Dataset<E> data() {
        return Dataset.of(Stream.concat(measured.stream(), others.stream()).toList());
    }

    TaskSet tasks() {
        return TaskSet.all(blueprint.tasks().size());
    }

    /** A model of these weights. */
    Trained<E, B, P> model(TrainingOptions options) {
        Trained<E, B, P> model = trainer(options).fit(data(), null, tasks()).model();
        place(model.parameters());
        return model;
    }

    Trainer<E, B, P> trainer(TrainingOptions options) {
        return new Trainer<>(blueprint, TrainingSetup.of(options));
    }

    /** Settings of a training that takes the measured examples as one batch. */
    TrainingOptions.Builder options() {
        return blueprint.options().toBuilder()
                .epochs(1)
                .batchSize(measured.size())
                .shuffle(false);
    }

    /** Puts the common starting weights in the place of our own. */
    void place(Parameters parameters) {
        Map<String, ParameterSpec> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        parameters.specs().forEach(spec -> byName.put(spec.name(), spec));
        for (Weight weight : Weights.of(workload).all()) {
            String[] place = parameterOf(weight).split("@", -1);
            ParameterSpec spec = byName.get(place[0]);
            if (spec == null) {
                throw new IllegalStateException(
                        "There is no parameter " + place[0] + " among " + byName.keySet() + ".");
            }
            int column = place.length > 1 ? Integer.parseInt(place[1]) : 0;
            MatrixView grid = parameters.values(spec).columns(column, weight.outputs());
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
        if (layers.containsKey(weight.name())) {
            return layers.get(weight.name());
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
