package io.polytask.conformance.sharing;

import io.polytask.layer.Pass;
import io.polytask.tensor.Matrix;
import java.util.List;

/** An architecture of the figures, made of the engine's layers. */
interface Architecture {
    /** The tasks of the figures, of which a case has the first few. */
    enum Task {
        T0,
        T1,
        T2;

        /** The task that the figures call so. */
        static Task named(String name) {
            return valueOf(name.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** What each task's decoder reads. */
    List<Matrix> forward(Matrix input, Pass pass);

    void backward(Pass pass);

    /** Where a parameter of the figures is; several places, where the test stands for a sharing that the product has not. */
    List<Place> places(String name);
}
