package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.polytask.api.WeightingType;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import java.lang.management.ManagementFactory;
import java.util.Set;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;

final class SessionTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 40;
    private static final int STEPS = 200;

    private static TrainingOptions options(WeightingType weighting, int threads) {
        return new GadgetBlueprint()
                .options().toBuilder()
                        .batchSize(600)
                        .clipNorm(1)
                        .weighting(weighting)
                        .threads(threads)
                        .build();
    }

    private static Session<Gadget, GadgetBatch, GadgetPrediction> session(int threads) {
        return session(WeightingType.EQUAL, threads);
    }

    private static Session<Gadget, GadgetBatch, GadgetPrediction> session(WeightingType weighting, int threads) {
        Trainer<Gadget, GadgetBatch, GadgetPrediction> trainer =
                new Trainer<>(new GadgetBlueprint(), TrainingSetup.of(options(weighting, threads)));
        return trainer.session(Gadgets.of(1800, 1), Gadgets.of(900, 2), TaskSet.all(6));
    }

    private static void steps(Session<?, ?, ?> session, int count) {
        for (int i = 0; i < count; i++) {
            session.step(1, 1 + i % session.batches());
        }
    }

    /** The thread that trains, and the helpers that were not there before. */
    private static long[] threads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread == Thread.currentThread()
                        || (thread.getName().startsWith("polytask-worker-") && !before.contains(thread)))
                .mapToLong(Thread::getId)
                .toArray();
    }

    @Test
    void stepsGoDown() {
        try (Session<?, ?, ?> session = session(1)) {
            double first = session.step(1, 1).total();
            steps(session, 300);

            assertThat(session.step(1, 1).total()).isLessThan(first);
        }
    }

    /** Those that look at validation data begin a new round over its two batches, in a new order, in every other step. */
    @ParameterizedTest
    @CsvSource({
        "EQUAL, 1",
        "EQUAL, 2",
        "CAGRAD, 2",
        "EXCESS_MTL, 1",
        "FAMO, 1",
        "GRADDROP, 1",
        "MODO, 1",
        "MOCO, 1",
        "MOML, 1",
        "AUTO_LAMBDA, 2",
        "FORUM, 1"
    })
    void stepsAllocateNothingOnAnyThread(WeightingType weighting, int count) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Session<?, ?, ?> session = session(weighting, count)) {
            long[] threads = threads(before);
            long least = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS && least >= STEPS; round++) {
                long sum = allocated(threads);
                steps(session, STEPS);
                least = Math.min(least, allocated(threads) - sum);
            }

            assertThat(threads).hasSize(count);
            // Less than a byte a step: the question itself may cost something.
            assertThat(least).isLessThan(STEPS);
        }
    }

    private static long allocated(long[] threads) {
        long sum = 0;
        for (long thread : threads) {
            sum += THREADS.getThreadAllocatedBytes(thread);
        }
        return sum;
    }

    @Test
    void nativeMemoryStaysFlat() {
        try (Session<?, ?, ?> session = session(2)) {
            steps(session, STEPS);
            long counted = counted();
            long physical = Pointer.physicalBytes();
            steps(session, 10 * STEPS);

            assertThat(counted).isGreaterThan(0);
            assertThat(counted()).isEqualTo(counted);
            assertThat(Pointer.physicalBytes() - physical).isLessThan(32L << 20);
        }
    }

    /** What the native library has given out: ND4J's memory manager and JavaCPP do not know of its arrays. */
    private static long counted() {
        return Nd4jCpu.Environment.getInstance().getDeviceCounter(0);
    }
}
