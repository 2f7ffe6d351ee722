package io.polytask.conformance;

import io.polytask.head.Head;
import io.polytask.layer.Pass;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A head as a circuit: its only output is the mean loss, 0 if no row is labelled. */
record HeadCircuit(Head head, BiConsumer<Inputs, Pass> forward, Consumer<Pass> loss) implements Circuit {
    @Override
    public double[] forward(Inputs inputs, Pass pass) {
        forward.accept(inputs, pass);
        loss.accept(pass);
        return new double[] {head.labelWeight() == 0 ? 0 : head.lossSum() / head.labelWeight()};
    }

    @Override
    public void backward(double[] factors, Pass pass) {
        // A head goes back once after each loss.
        loss.accept(pass);
        pass.losses().set(head.task(), head.labelWeight(), factors[0]);
        head.backward(pass);
    }
}
