package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import io.polytask.tensor.RowGradient;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A learned matrix, as one replica of a layer has it: values that all replicas share, and a gradient of its own.
 * {@link Parameters#bind} and {@link Gradients#of} give it both.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class Parameter {
    private final ParameterSpec spec;
    private final Initializer initializer;
    private BitSet frozen = new BitSet();
    private @Nullable MatrixView values; // (rows, cols)
    private @Nullable MatrixView gradients; // (rows, cols)
    private @Nullable RowGradient rowGradient;
    private @Nullable Observation observation;
    private @Nullable GradientFactors factors;

    Parameter(ParameterSpec spec, Initializer initializer) {
        this.spec = spec;
        this.initializer = initializer;
    }

    /** Its name, shape and owner. */
    public ParameterSpec spec() {
        return spec;
    }

    Initializer initializer() {
        return initializer;
    }

    /** Its values. */
    public MatrixView values() {
        return bound(values);
    }

    /** Its gradient, if it is a weight: what the last backward pass wrote. */
    public MatrixView gradients() {
        return bound(gradients);
    }

    /** Tells, in the forward pass, what its layer reads, if {@link #multiply} is to make its gradient of that. */
    public void read(MatrixView rows) {
        if (factors != null) {
            factors.read(rows);
        }
    }

    /**
     * Makes {@code inputs' outputGradients} its gradient, or keeps both where the gradient of each task is looked at.
     *
     * @param inputs (batch, rows of the weight)
     * @param outputGradients (batch, columns of the weight)
     */
    public void multiply(MatrixView inputs, MatrixView outputGradients) {
        if (keepsFactors()) {
            bound(factors).write(outputGradients);
        } else {
            Products.multiplyTransposedLeft(inputs, outputGradients, 0, gradients());
        }
    }

    /** Whether it keeps the factors of its gradient in the backward pass. */
    boolean keepsFactors() {
        return factors != null && factors.isKept();
    }

    /** Its gradient, if it is a table. */
    public RowGradient rowGradient() {
        return bound(rowGradient);
    }

    /** What the last batch was like, if it is a statistic. */
    Observation observation() {
        return bound(observation);
    }

    /** The rows of a table that have no gradient. */
    BitSet frozen() {
        return frozen;
    }

    void freeze(BitSet rows) {
        frozen = rows;
    }

    void bindValues(MatrixView view) {
        values = view;
    }

    void bindGradients(MatrixView view) {
        gradients = view;
    }

    void bindFactors(GradientFactors kept) {
        factors = kept;
    }

    void bindGradients(RowGradient rows) {
        rowGradient = rows;
    }

    void bindObservation(Observation observed) {
        observation = observed;
    }

    private <T> T bound(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException(
                    "The parameter " + spec.name() + " is bound to no memory for this: its layer"
                            + " belongs to tasks that the model does not train, or only predicts.");
        }
        return part;
    }
}
