package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a user's own as a network runs it: checks whether the layer does what {@link CustomLayer} asks for, without
 * which training would go on with gradients that are wrong. Each call shows whether the output has its form, and whether
 * gradients were opened and closed; the first backward pass also shows whether all of them was written.
 *
 * @param <I> what the layer reads
 * @param <O> what it gives
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class CheckedLayer<I, O> {
    private final Scope scope;
    private final int units;
    private final CustomLayer<I, O> layer;
    private final List<Parameter> weights;
    private @Nullable I input;
    private @Nullable O output;
    private boolean checked;

    /**
     * The constructor of a layer.
     *
     * @param <I> what the layer reads
     * @param <O> what it gives
     */
    @FunctionalInterface
    public interface Maker<I, O> {
        /**
         * Makes a layer.
         *
         * @param inputs width of the input
         * @param units width of the output
         */
        CustomLayer<I, O> make(Scope scope, int inputs, int units);
    }

    private CheckedLayer(Scope scope, int units, CustomLayer<I, O> layer) {
        this.scope = scope;
        this.units = units;
        this.layer = layer;
        weights = scope.weights();
    }

    /**
     * Makes a layer.
     *
     * @param inputs width of the input
     * @param units width of the output
     */
    public static <I, O> CheckedLayer<I, O> of(Maker<I, O> constructor, Scope scope, int inputs, int units) {
        // Its rank among the layers that may be the first one that is not finite.
        scope.watch(Activations.withGradient(units));
        return new CheckedLayer<>(scope, units, constructor.make(scope, inputs, units));
    }

    /**
     * The layer's output.
     *
     * @throws IllegalStateException if it has another form than declared
     */
    public O forward(I read, Pass pass) {
        O given = layer.forward(read, pass);
        if (given == null || given != output) {
            meet(read, given);
        }
        checkRows(read, given);
        input = read;
        return given;
    }

    /** Looks at the output when it is first seen. */
    private void meet(I read, O given) {
        if (output != null) {
            throw fault("gives another object at each call: make the output in the constructor, once.");
        }
        if (given == null) {
            throw fault("gives null as its output: make the output in the constructor, and return it.");
        }
        Activations activations = activations(given);
        if (activations == activations(read)) {
            throw fault("gives its input as its output: copy the values to activations of its own.");
        }
        if (activations.cols() != units) {
            throw fault("gives " + activations.cols() + " columns, but is declared with units = " + units
                    + ": make the output as wide as the constructor is told.");
        }
        if (!activations.needsGradient()) {
            throw fault("gives features, which have no gradient: make the output by Activations.withGradient.");
        }
        scope.watch(activations);
        output = given;
    }

    private void checkRows(I read, O given) {
        int wanted = read instanceof Sequence positions ? rowsFor(positions, given) : rows(read);
        if (rows(given) != wanted) {
            throw fault("gives " + rows(given) + " rows where there should be " + wanted
                    + ": forward must first call output.reset, with the rows or the segments of its input.");
        }
    }

    /** How many rows the output for a sequence has: one for each of its own positions, or for each example. */
    private int rowsFor(Sequence read, O given) {
        if (!(given instanceof Sequence sequence)) {
            return read.size();
        }
        if (!sequence.hasPositions() || sequence.size() != read.size()) {
            throw fault(
                    "gives a sequence that has not the positions of its input: forward must call reset or follow on it.");
        }
        return sequence.segments().total();
    }

    private static int rows(Object form) {
        return activations(form).rows();
    }

    private static Activations activations(Object form) {
        return form instanceof Sequence sequence ? sequence.activations() : (Activations) form;
    }

    /**
     * The backward pass of the layer.
     *
     * @throws IllegalStateException if the layer has not left all gradients as it should
     */
    public void backward(Pass pass) {
        Activations read = activations(CallOrder.afterForward(input));
        int openings = read.openings();
        boolean checks = !checked && read.rows() > 0;
        boolean first = checks && read.needsGradient() && openings == 0;
        if (checks) {
            weights.forEach(weight -> Unwritten.mark(weight.gradients()));
        }
        if (first) {
            Unwritten.markGradient(read);
        }
        layer.backward(pass);
        checkOpenings(read, openings);
        if (checks) {
            weights.forEach(this::checkWritten);
            checked = true;
        }
        if (first && Unwritten.isIn(read.gradients())) {
            throw fault(
                    "leaves a part of the gradient of its input as it was: backward must multiply the old one by what"
                            + " input.openGradient() returns (0 for the first consumer), and write each row.");
        }
    }

    private void checkOpenings(Activations read, int before) {
        if (read.needsGradient() && read.openings() <= before) {
            throw fault(
                    "gives its input no gradient: if input.needsGradient(), backward must call input.openGradient() and"
                            + " add to input.gradients().");
        }
        if (activations(CallOrder.afterForward(output)).openings() > 0) {
            throw fault("leaves the gradient of its output open: backward must end with output.closeGradient().");
        }
    }

    private void checkWritten(Parameter weight) {
        if (Unwritten.isIn(weight.gradients())) {
            throw fault(
                    "leaves the gradient of its parameter \"" + weight.spec().name()
                            + "\" as it was, or adds to it: backward must overwrite each element of gradients(), be it with 0.");
        }
    }

    private IllegalStateException fault(String what) {
        return new IllegalStateException(name() + " " + what);
    }

    private String name() {
        return "The layer \"" + scope.name() + "\" (" + layer.getClass().getSimpleName() + ")";
    }
}
