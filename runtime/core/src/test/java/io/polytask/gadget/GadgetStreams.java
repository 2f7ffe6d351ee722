package io.polytask.gadget;

import io.polytask.api.Dataset;

/** Data sets that are read anew on every walk. */
public final class GadgetStreams {
    private GadgetStreams() {}

    /** A streamed data set of the same examples. */
    public static Dataset<Gadget> of(Dataset<Gadget> gadgets) {
        return Dataset.ofStream(gadgets::stream, gadget -> String.join(" ", gadget.words()));
    }
}
