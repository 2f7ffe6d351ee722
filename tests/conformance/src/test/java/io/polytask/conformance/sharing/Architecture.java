package io.polytask.conformance.sharing;

import io.polytask.layer.Pass;
import io.polytask.tensor.Activations;
import java.util.List;

/** An architecture of the figures, made of the engine's layers. */
interface Architecture {
    /** What each task's decoder reads. */
    List<Activations> forward(Activations input, Pass pass);

    void backward(Pass pass);

    /** Where a parameter of the figures is; several places, where the test stands for a sharing that the product has not. */
    List<Place> places(String name);
}
