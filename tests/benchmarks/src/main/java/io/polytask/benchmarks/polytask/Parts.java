package io.polytask.benchmarks.polytask;

import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.data.Batch;
import io.polytask.model.Trained;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of what {@link PolytaskPeer} does, to be measured apart. */
public final class Parts {
    /** The stretches that a prediction of many examples is cut into. */
    private static final int STRETCH = 128;

    private Parts() {}

    /** A prediction without encoding and results: the same stretches, on the same threads. */
    public static Step forward(Workload workload, int batch) {
        return forward(Declarations.of(workload, batch));
    }

    private static <E, B extends Batch<E>, P> Step forward(Declared<E, B, P> declared) {
        Trained<E, B, P> model = declared.model(declared.options().build());
        List<B> encoded = new ArrayList<>();
        for (int from = 0; from < declared.measured().size(); from += STRETCH) {
            B stretch = model.encoding().batch();
            declared.measured().stream().skip(from).limit(STRETCH).forEach(stretch::addUnlabelled);
            encoded.add(stretch);
        }
        return encoded.size() == 1
                ? () -> forward(model, encoded.get(0))
                : () -> IntStream.range(0, encoded.size()).parallel().forEach(i -> forward(model, encoded.get(i)));
    }

    private static <E, B extends Batch<E>, P> void forward(Trained<E, B, P> model, B encoded) {
        model.use(model.tasks(), replica -> {
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
