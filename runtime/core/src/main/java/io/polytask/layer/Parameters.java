package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.random.RandomSource;
import io.polytask.random.RandomStream;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of all parameters of a model, in one flat array: what an optimiser changes, what a saved model holds, and what
 * the replicas of a network share. Any number of threads may read it while none writes.
 */
@Audience(Audience.Group.USER)
public final class Parameters implements AutoCloseable {
    private final List<Slot> slots;
    private final List<ParameterSpec> specs;
    private final NativeFloats flat; // (floats of all parameters)
    private final MatrixView[] statistics; // each (1, cols)
    private final Map<ParameterSpec, BitSet> frozen = new HashMap<>();

    private Parameters(List<Slot> slots) {
        this.slots = slots;
        specs = slots.stream().map(Slot::spec).toList();
        flat = NativeFloats.ofZeros(
                specs.stream().mapToLong(ParameterSpec::room).sum());
        statistics = slots.stream()
                .filter(slot -> slot.spec().statistic())
                .map(slot -> slot.in(flat))
                .toArray(MatrixView[]::new);
    }

    /**
     * The initial values of a model, to which the layout is bound. What a parameter begins with depends on the seed and on
     * its name, and on no other parameter.
     */
    public static Parameters initial(Layout layout, long seed, RandomSource source) {
        Parameters parameters = zeros(layout);
        List<Parameter> all = layout.parameters();
        for (Parameter parameter : all) {
            fill(parameter, source.stream(seedOf(seed, parameter.spec().name())));
        }
        return parameters;
    }

    /** Zeros, to which the layout is bound: for values that are read from elsewhere. */
    public static Parameters zeros(Layout layout) {
        Parameters parameters = new Parameters(layout.slots());
        parameters.bind(layout);
        return parameters;
    }

    private static void fill(Parameter parameter, RandomStream random) {
        MatrixView values = parameter.values();
        float[] row = new float[values.cols()];
        for (int i = 0; i < values.rows(); i++) {
            parameter.initializer().fill(row, row.length, random);
            values.write(i, 1, row);
        }
    }

    /** The seed and the name's hash (FNV-1a; Fowler, Noll, Vo 1991), mixed. */
    private static long seedOf(long seed, String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return StepRandom.mix(seed, hash);
    }

    /**
     * Lets the parameters of a further replica, or of a network for prediction, be these values.
     *
     * @throws IllegalArgumentException if it declares other parameters
     */
    public void bind(Layout layout) {
        List<Slot> declared = layout.slots();
        if (!declared.equals(slots)) {
            throw new IllegalArgumentException("The network declares the parameters "
                    + declared.stream().map(Slot::spec).toList() + ", but the values are those of " + specs + ".");
        }
        layout.bindValues(flat);
        layout.parameters().forEach(parameter -> parameter.freeze(frozenRows(parameter.spec())));
    }

    /**
     * Lets some rows of a table stay as they are: what is bound from now on has no gradient for them.
     *
     * @param rows which rows
     */
    public void freeze(ParameterSpec table, BitSet rows) {
        frozen.put(table, rows);
    }

    /** The rows of a table that stay as they are. */
    public BitSet frozenRows(ParameterSpec table) {
        return frozen.getOrDefault(table, new BitSet());
    }

    /** What the parameters are, in the order in which they lie in flat. */
    public List<ParameterSpec> specs() {
        return specs;
    }

    /** The values of one parameter: a new view. */
    public MatrixView values(ParameterSpec spec) {
        int index = specs.indexOf(spec);
        if (index < 0) {
            throw new IllegalArgumentException("There is no parameter " + spec + ".");
        }
        return slots.get(index).in(flat);
    }

    /** How many numbers the model has learned. */
    public long count() {
        return specs.stream()
                .filter(spec -> !spec.statistic())
                .mapToLong(ParameterSpec::size)
                .sum();
    }

    /** How many floats of the flat array come before the tables; a replica's flat gradient has as many. */
    public int denseFloats() {
        return specs.stream()
                .filter(spec -> spec.kind() == ParameterSpec.Kind.WEIGHT)
                .mapToInt(Layout::room)
                .sum();
    }

    /** How many floats of the flat array, from its beginning, are weights of the trunk: what all tasks share. */
    public int sharedFloats() {
        return specs.stream()
                .filter(spec -> spec.kind() == ParameterSpec.Kind.WEIGHT && spec.task() == ParameterSpec.SHARED)
                .mapToInt(Layout::room)
                .sum();
    }

    /** The flat array; between parameters there may be a few zeros. */
    public NativeFloats flat() {
        return flat;
    }

    /** The same values in a storage of their own. */
    public Parameters copy() {
        Parameters copy = new Parameters(slots);
        copy.set(this);
        return copy;
    }

    /** Takes over the values of other parameters of the same layout. */
    public void set(Parameters other) {
        if (!other.slots.equals(slots)) {
            throw new IllegalArgumentException("The values of another model cannot be taken over.");
        }
        flat.set(other.flat);
    }

    /** Lets the statistics follow what the replicas have observed in the last step, in the order of the replicas. */
    public void follow(Gradients gradients) {
        for (int i = 0; i < statistics.length; i++) {
            gradients.follow(i, statistics[i]);
        }
    }

    /** The name of the first parameter that holds a NaN or an infinite number. */
    public Optional<String> firstNotFinite() {
        return specs.stream()
                .filter(spec -> values(spec).firstNotFinite() >= 0)
                .map(ParameterSpec::name)
                .findFirst();
    }

    /** Frees the memory: no bound network can run any longer. */
    @Override
    public void close() {
        flat.close();
    }
}
