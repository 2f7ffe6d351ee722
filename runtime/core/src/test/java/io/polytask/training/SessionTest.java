package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

final class SessionTest {
    @Test
    void stepsGoDownAndLeaveTheHeapAlone() {
        GadgetBlueprint blueprint = new GadgetBlueprint();
        TrainingSetup setup = TrainingSetup.of(
                blueprint.options().toBuilder().batchSize(100).threads(1).build());
        Trainer<Gadget, GadgetBatch, GadgetPrediction> trainer = new Trainer<>(blueprint, setup);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        try (Session<Gadget, GadgetBatch, GadgetPrediction> session =
                trainer.session(Gadgets.of(400, 1), TaskSet.all(6))) {
            double first = session.step(1, 1).total();
            epochs(session, 500);
            long before = threads.getCurrentThreadAllocatedBytes();
            epochs(session, 25);

            // The arguments of the join make an array of 32 bytes; 100 steps make nothing else.
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100 * 64);
            assertThat(session.step(1, 1).total()).isLessThan(first);
        }
    }

    private static void epochs(Session<?, ?, ?> session, int count) {
        for (int epoch = 0; epoch < count; epoch++) {
            for (int batch = 1; batch <= session.batches(); batch++) {
                session.step(1, batch);
            }
        }
    }
}
