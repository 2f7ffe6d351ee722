package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.FlatSums;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import io.polytask.tensor.RowGradient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The gradient of one replica: flat for all parameters but the tables, at the same offsets as in {@link Parameters}, and by
 * rows for each table; what has none has an {@link Observation}. A backward pass overwrites the gradients of the layers that
 * it runs and leaves the others.
 */
@Audience(Audience.Group.USER)
public final class Gradients implements AutoCloseable {
    private final List<ParameterSpec> specs = new ArrayList<>();
    private final List<Slot> weights;
    private final List<MatrixView> views = new ArrayList<>(); // of each weight, (rows, cols)
    /** The weights of the trunk, in the order in which they lie in flat. */
    private final List<Parameter> shared = new ArrayList<>();
    /** Of each of these, where the gradients of single tasks are looked at. */
    private final List<GradientFactors> factors = new ArrayList<>();

    private final List<RowGradient> tables = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<RowGradient> tablesView = Collections.unmodifiableList(tables);
    private final NativeFloats flat; // (dense floats)
    private final FlatSums sums = new FlatSums();
    private List<Gradients> replicas = List.of();
    /** How many of the replicas, this one among them, are yet to be added up. */
    private int summands = 1;
    /** How many of the replicas have taken part in the last step. */
    private int observers = 1;

    private Gradients(Layout layout) {
        weights = layout.slots().stream()
                .filter(slot -> slot.spec().kind() == ParameterSpec.Kind.WEIGHT)
                .toList();
        flat = NativeFloats.ofZeros(
                weights.stream().mapToLong(slot -> slot.spec().room()).sum());
        layout.bindGradients(flat);
        for (Parameter parameter : layout.parameters()) {
            ParameterSpec spec = parameter.spec();
            if (spec.statistic()) {
                Observation observation = new Observation(spec.cols());
                observations.add(observation);
                parameter.bindObservation(observation);
                continue;
            }
            specs.add(spec);
            if (spec.table()) {
                RowGradient rows = new RowGradient(spec.rows(), spec.cols(), parameter.frozen());
                tables.add(rows);
                parameter.bindGradients(rows);
            } else {
                views.add(parameter.gradients());
                if (spec.task() == ParameterSpec.SHARED) {
                    shared.add(parameter);
                }
            }
        }
    }

    /** Zeros, to which the layout is bound. */
    public static Gradients of(Layout layout) {
        return new Gradients(layout);
    }

    /** The flat part. */
    public NativeFloats flat() {
        addUp();
        return flat;
    }

    /** Copies some floats of the flat part to the beginning of an array. */
    public void read(int from, int count, float[] to, float[] scratch) {
        flat.read(from, count, to);
        for (int replica = 1; replica < summands; replica++) {
            replicas.get(replica).flat.read(from, count, scratch);
            for (int i = 0; i < count; i++) {
                to[i] += scratch[i];
            }
        }
    }

    /** The gradients of the tables, in the order of the tables. */
    public List<RowGradient> tables() {
        return tablesView;
    }

    /** Sets all to zero: needed before a backward pass that does not run every layer. */
    public void clear() {
        summands = 1;
        flat.clear();
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).clear();
        }
    }

    /**
     * Sets those of the shared parameters to zero: before the backward pass of a single task, which may not run every layer.
     * A weight that keeps factors has none.
     */
    public void clearShared() {
        addUp();
        for (int i = 0; i < shared.size(); i++) {
            if (!shared.get(i).keepsFactors()) {
                shared.get(i).gradients().clear();
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).clear();
        }
    }

    /**
     * Lets the weights of the trunk keep factors of their gradients, where they are told to.
     *
     * @param tasks how many a step has at most
     * @return those of each weight, in the order in which they lie in memory
     */
    public List<GradientFactors> keepFactors(int tasks) {
        for (Parameter weight : shared) {
            GradientFactors own = new GradientFactors(weight.spec().cols(), tasks);
            weight.bindFactors(own);
            factors.add(own);
        }
        return Collections.unmodifiableList(factors);
    }

    /** Before a forward pass: forgets the factors of the last one. */
    public void forgetFactors() {
        for (int i = 0; i < factors.size(); i++) {
            factors.get(i).forget();
        }
    }

    /** The gradient of one weight of the trunk, by its number among them. */
    public MatrixView shared(int weight) {
        return shared.get(weight).gradients();
    }

    /** Multiplies those of one task's own weights. */
    public void scale(int task, double factor) {
        addUp();
        for (int i = 0; i < weights.size(); i++) {
            Slot slot = weights.get(i);
            if (slot.spec().task() == task) {
                scale(slot, (float) factor);
            }
        }
    }

    private void scale(Slot slot, float factor) {
        for (int row = 0; row < slot.spec().rows(); row++) {
            sums.scale(flat, slot.offset() + row * slot.stride(), slot.spec().cols(), factor);
        }
    }

    /** Overwrites some floats of the flat part. */
    public void write(int from, int count, float[] values) {
        flat.write(from, count, values);
    }

    /**
     * Makes the flat part the sum of those of some replicas of the network, the first of which is this one. It is added up
     * where it is read, which spares going over the memory once more: until the next backward pass the replicas must stay as
     * they are.
     *
     * @param count how many of the replicas there are to add
     */
    public void sum(List<Gradients> all, int count) {
        replicas = all;
        summands = count;
        observers = count;
    }

    /** Lets a statistic follow what these replicas have observed. */
    void follow(int statistic, MatrixView values) {
        Observation own = observations.get(statistic);
        for (int replica = 1; replica < observers; replica++) {
            own.add(replicas.get(replica).observations.get(statistic));
        }
        own.lead(values);
    }

    private void addUp() {
        for (int replica = 1; replica < summands; replica++) {
            sums.add(replicas.get(replica).flat, flat);
        }
        summands = 1;
    }

    /** Adds the tables' gradients of another replica. */
    public void addTables(Gradients other) {
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).add(other.tables.get(i));
        }
    }

    /** The Euclidean norm of the whole gradient. */
    public double norm() {
        addUp();
        double sum = sums.squares(flat);
        for (int i = 0; i < tables.size(); i++) {
            sum += tables.get(i).squareSum();
        }
        return Math.sqrt(sum);
    }

    /** The name of the first parameter whose gradient holds a NaN or an infinite number. */
    public Optional<String> firstNotFinite() {
        addUp();
        int dense = 0;
        int table = 0;
        for (ParameterSpec spec : specs) {
            boolean finite = spec.table()
                    ? tables.get(table++).isFinite()
                    : views.get(dense++).firstNotFinite() < 0;
            if (!finite) {
                return Optional.of(spec.name());
            }
        }
        return Optional.empty();
    }

    /** Frees the flat. */
    @Override
    public void close() {
        flat.close();
    }
}
