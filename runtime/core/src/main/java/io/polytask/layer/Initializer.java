package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.random.RandomStream;
import java.util.Arrays;

/** The initial values of a parameter. */
@Audience(Audience.Group.LAYER_AUTHOR)
@FunctionalInterface
public interface Initializer {
    /** Fills the first {@code count} elements. */
    void fill(float[] values, int count, RandomStream random);

    /** The same value everywhere. */
    static Initializer constant(float value) {
        return (values, count, random) -> Arrays.fill(values, 0, count, value);
    }

    /** The same, but another value at the elements from one index up to another. */
    default Initializer then(float value, int from, int to) {
        return (values, count, random) -> {
            fill(values, count, random);
            Arrays.fill(values, from, to, value);
        };
    }

    /** The same, but from an index on what another one fills. */
    default Initializer beside(Initializer other, int from) {
        return (values, count, random) -> {
            float[] others = new float[count - from];
            other.fill(others, others.length, random);
            fill(values, from, random);
            System.arraycopy(others, 0, values, from, others.length);
        };
    }

    /** Uniform over (-bound, bound). */
    static Initializer uniform(double bound) {
        return (values, count, random) -> {
            for (int i = 0; i < count; i++) {
                values[i] = (float) (bound * (2 * random.nextDouble() - 1));
            }
        };
    }

    /**
     * For weights before a ReLU: variance 2 / inputs (He, Zhang, Ren, Sun: Delving deep into rectifiers, 2015,
     * <a href="https://arxiv.org/abs/1502.01852">arXiv:1502.01852</a>), which as a uniform distribution has the bound
     * sqrt(6 / inputs).
     */
    static Initializer he(int inputs) {
        return uniform(Math.sqrt(6.0 / inputs));
    }

    /**
     * For weights before any other function: uniform with the bound sqrt(6 / (inputs + outputs)) (Glorot, Bengio:
     * Understanding the difficulty of training deep feedforward neural networks, 2010, <a
     * href="https://proceedings.mlr.press/v9/glorot10a.html">PMLR 9</a>).
     */
    static Initializer glorot(int inputs, int outputs) {
        return uniform(Math.sqrt(6.0 / (inputs + outputs)));
    }
}
