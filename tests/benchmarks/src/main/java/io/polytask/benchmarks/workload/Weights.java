package io.polytask.benchmarks.workload;

import static io.polytask.benchmarks.workload.Workload.EXPERTS;
import static io.polytask.benchmarks.workload.Workload.TAGS;
import static io.polytask.benchmarks.workload.Workload.UNITS;
import static io.polytask.benchmarks.workload.Workload.VOCABULARY;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The starting weights of a workload: a dense layer {@code d0} has {@code d0.W} and {@code d0.b}. */
public final class Weights {
    private final Map<String, Weight> byName = new LinkedHashMap<>();
    private long seed = 1;

    private Weights() {}

    /** The same numbers at each call. */
    public static Weights of(Workload workload) {
        Weights weights = new Weights();
        switch (workload) {
            case W1 -> weights.dense("d0", 20, 50).dense("h0", 50, 20).dense("h1", 50, 2);
            case W2 -> weights.heads(workload);
            case W3 -> weights.experts();
            case W4 -> weights.tagger();
            case W5 ->
                weights.matrix("emb", VOCABULARY, UNITS, 0.5f)
                        .dense("d0", UNITS, 128)
                        .dense("h0", 128, 10)
                        .dense("h1", 128, 2);
        }
        return weights;
    }

    private void heads(Workload workload) {
        dense("d0", 500, 512).dense("d1", 512, 256);
        for (int head = 0; head < workload.heads(); head++) {
            dense("h" + head, 256, 64).dense("o" + head, 64, workload.outputs(head));
        }
    }

    private void experts() {
        for (int expert = 0; expert < EXPERTS; expert++) {
            dense("e" + expert, 500, 64);
        }
        for (int task = 0; task < 2; task++) {
            dense("g" + task, 500, EXPERTS).dense("t" + task, 64, 32).dense("o" + task, 32, 2);
        }
    }

    /** The gates of an LSTM stand in the order input, forget, cell, output. */
    private void tagger() {
        matrix("emb", VOCABULARY, UNITS, 0.5f);
        for (String direction : new String[] {"f", "r"}) {
            matrix(direction + ".Wx", UNITS, 4 * UNITS, 0.09f)
                    .matrix(direction + ".Wh", UNITS, 4 * UNITS, 0.09f)
                    .matrix(direction + ".b", 1, 4 * UNITS, 0.09f);
        }
        dense("h0", 2 * UNITS, 10).dense("h1", 2 * UNITS, 2).dense("tag", 2 * UNITS, TAGS);
    }

    private Weights dense(String name, int inputs, int outputs) {
        return matrix(name + ".W", inputs, outputs, (float) Math.sqrt(3.0 / inputs))
                .matrix(name + ".b", 1, outputs, 0.1f);
    }

    private Weights matrix(String name, int inputs, int outputs, float range) {
        byName.put(name, new Weight(name, inputs, outputs, Examples.uniform(seed++, inputs * outputs, range)));
        return this;
    }

    /** The weight of this name. */
    public Weight get(String name) {
        Weight weight = byName.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("There is no weight " + name + " among " + byName.keySet() + ".");
        }
        return weight;
    }

    /** All, in the order of their declaration. */
    public Collection<Weight> all() {
        return byName.values();
    }

    /** How many numbers they are. */
    public long count() {
        return all().stream().mapToLong(weight -> weight.values().length).sum();
    }
}
