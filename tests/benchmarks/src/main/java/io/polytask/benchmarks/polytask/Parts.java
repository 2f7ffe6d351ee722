package io.polytask.benchmarks.polytask;

import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.encode.Batch;
import io.polytask.model.Trained;
import java.util.Arrays;

/** Parts of what {@link PolytaskPeer} does, to be measured apart. */
public final class Parts {
    private Parts() {}

    /** A prediction without encoding and results, on the thread that asks. */
    public static Step forward(Workload workload, int batch) {
        return forward(Declarations.of(workload, batch));
    }

    private static <E, B extends Batch<E>, P> Step forward(Declared<E, B, P> declared) {
        Trained<E, B, P> model = declared.model(declared.options().build());
        B encoded = model.encoding().batch();
        declared.measured().forEach(encoded::addUnlabelled);
        return () -> model.use(model.tasks(), replica -> {
            replica.network().forward(encoded, replica.pass());
            return encoded;
        });
    }

    /** What a training step does first: its rows out of the encoded data, by one thread. */
    public static Step gather(Workload workload, int batch) {
        return gather(Declarations.of(workload, batch));
    }

    private static <E, B extends Batch<E>, P> Step gather(Declared<E, B, P> declared) {
        Trained<E, B, P> model = declared.model(declared.options().build());
        B data = model.encoding().batch();
        declared.data().forEach(data::add);
        B rows = model.encoding().batch();
        int[] places = new int[declared.measured().size()];
        Arrays.setAll(places, row -> row);
        return () -> rows.gather(data, places, 0, places.length);
    }
}
