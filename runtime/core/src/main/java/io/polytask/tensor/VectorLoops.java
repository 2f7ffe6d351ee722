package io.polytask.tensor;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Loops that the Vector API does better than the compiler does by itself: each gives the bits that the plain loop gives. They
 * are there where the JVM was started with {@code --add-modules jdk.incubator.vector}, and missed nowhere else.
 */
interface VectorLoops {
    /** The loops of this JVM, or null. */
    @Nullable
    VectorLoops OF_THIS_JVM = find();

    /** As {@link Exponential#apply}. */
    void exp(float[] from, float[] to, int count);

    /** As {@link Tanh#tanh}. */
    void tanh(float[] x, int count);

    /** As {@link Tanh#sigmoid}. */
    void sigmoid(float[] x, int count);

    private static @Nullable VectorLoops find() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return null;
        }
        try {
            return ServiceLoader.load(VectorLoops.class, VectorLoops.class.getClassLoader())
                    .findFirst()
                    .orElse(null);
        } catch (ServiceConfigurationError | LinkageError another) {
            // A JVM whose Vector API is no longer the one that the loops were compiled for.
            return null;
        }
    }
}
