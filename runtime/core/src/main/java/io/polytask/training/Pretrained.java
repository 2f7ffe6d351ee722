package io.polytask.training;

import io.polytask.data.PretrainedVectors;
import io.polytask.encode.TextEncoder;
import io.polytask.encode.WordVectors;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.tensor.MatrixView;
import io.polytask.text.DidYouMean;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Vectors of words that were learned elsewhere: where the tables of embeddings begin, before the first step. */
final class Pretrained {
    private final Map<WordVectors, String> tables = new LinkedHashMap<>();

    private Pretrained() {}

    /**
     * Reads the files, and tells the listeners how well they fit.
     *
     * @param encoding fitted; its vocabularies take in words of the files
     */
    static Pretrained read(
            Blueprint<?, ?, ?> blueprint, Encoding<?, ?, ?> encoding, TaskSet tasks, TrainingSetup setup) {
        Pretrained pretrained = new Pretrained();
        for (PretrainedVectors vectors : setup.vectors()) {
            TextEncoder encoder = encoder(blueprint, encoding, vectors.layer());
            String table = vectors.layer() + ".table";
            Layout layout = new Layout(tasks, blueprint.relations());
            encoding.network(layout);
            layout.parameters().stream()
                    .map(Parameter::spec)
                    .filter(spec -> spec.name().equals(table))
                    .map(spec -> WordVectors.read(vectors, encoder, spec.cols()))
                    .forEach(read -> {
                        pretrained.tables.put(read, table);
                        setup.listeners().forEach(listener -> listener.onVectors(read.coverage()));
                    });
        }
        return pretrained;
    }

    private static TextEncoder encoder(Blueprint<?, ?, ?> blueprint, Encoding<?, ?, ?> encoding, String layer) {
        Map<String, String> known = blueprint.embeddings();
        String input = known.get(layer);
        return encoding.encoders().stream()
                .filter(encoder -> encoder.name().equals(input))
                .map(TextEncoder.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are vectors for \"" + layer + "\", but "
                        + blueprint.name()
                        + (known.isEmpty()
                                ? " has no EMBEDDING layer that reads a text."
                                : "'s EMBEDDING layers that read texts are "
                                        + String.join(", ", new TreeSet<>(known.keySet())) + ".")
                        + DidYouMean.among(known.keySet(), layer)));
    }

    /** Writes the vectors to the rows of their words; frozen ones are not learned. */
    void fill(Parameters parameters) {
        tables.forEach((vectors, table) -> parameters.specs().stream()
                .filter(spec -> spec.name().equals(table))
                .forEach(spec -> fill(parameters, spec, vectors)));
    }

    private static void fill(Parameters parameters, ParameterSpec spec, WordVectors vectors) {
        MatrixView values = parameters.values(spec);
        BitSet filled = new BitSet();
        for (int id = 0; id < vectors.ids(); id++) {
            float[] vector = vectors.vector(id);
            if (vector != null) {
                values.write(id, 1, vector);
                filled.set(id);
            }
        }
        if (vectors.coverage().vectors().frozen()) {
            parameters.freeze(spec, filled);
        }
    }
}
