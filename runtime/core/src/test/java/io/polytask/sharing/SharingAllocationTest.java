package io.polytask.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.polytask.api.Activation;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.Progress;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A step through every sharing layer makes no object. */
final class SharingAllocationTest {
    private static final int STEPS = 3000;
    private static final TaskSet TASKS = TaskSet.all(2);
    private static final ExpertSettings EXPERT = new ExpertSettings(4, List.of(6), 5, Activation.RELU, 0.1);

    private final Layout layout = new Layout(TASKS);
    private final Mmoe mmoe = new Mmoe(layout.shared("mmoe", TASKS), 3, EXPERT);
    private final Cgc ple = new Cgc(layout.shared("ple", TASKS), 2, 2, 1, EXPERT);
    private final DSelectK chosen = new DSelectK(layout.shared("chosen", TASKS), 3, 2, 1, EXPERT);
    private final Mtan mtan = new Mtan(layout.shared("mtan", TASKS), 4, 2, 5);
    private final CrossStitch ground =
            new CrossStitch(layout.shared("ground", TASKS), 4, 5, Activation.TANH, 0.1, false);
    private final CrossStitch stitched =
            new CrossStitch(layout.shared("stitched", TASKS), 5, 5, Activation.TANH, 0.1, true);
    private final Ltb branched = new Ltb(layout.shared("branched", TASKS), 5, 5, Activation.TANH, 0.1, true);
    private final SharedPrivate apart =
            new SharedPrivate(layout.shared("apart", TASKS), 4, 5, Activation.TANH, 0.1, 0.05, 0.01);
    private final Pass pass = new Pass(2, RandomSource.standard().stream(1));
    private final Progress[] epochs =
            IntStream.range(0, 7).mapToObj(epoch -> new Progress(epoch, 7)).toArray(Progress[]::new);
    private final Activations input = Activations.withGradient(4);

    @Test
    void aStepAllocatesNothing() {
        try (Parameters parameters = Parameters.initial(layout, 1, RandomSource.standard());
                Gradients gradients = Gradients.of(layout)) {
            assertThat(parameters.count()).isGreaterThan(0);
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long least = Long.MAX_VALUE;
            for (int round = 0; round < 20 && least >= STEPS; round++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int step = 0; step < STEPS; step++) {
                    step(gradients, step);
                }
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            }
            assertThat(least).isLessThan(STEPS);
        }
    }

    private void step(Gradients gradients, int step) {
        pass.train(TASKS, 1, step, 0);
        pass.setProgress(epochs[step % epochs.length]);
        gradients.clear();
        for (int task = 0; task < 2; task++) {
            pass.losses().set(task, 9, 1);
        }
        input.reset(9);
        input.values().clear();
        open(mmoe.forward(input, pass));
        mmoe.backward(pass);
        open(ple.forward(input, pass));
        ple.backward(pass);
        open(chosen.forward(input, pass));
        chosen.backward(pass);
        open(mtan.forward(input, pass));
        mtan.backward(pass);
        open(apart.forward(input, pass));
        apart.backward(pass);
        open(branched.forward(stitched.forward(ground.forward(input, pass), pass), pass));
        branched.backward(pass);
        stitched.backward(pass);
        ground.backward(pass);
    }

    private static void open(PerTask<Activations> outputs) {
        for (int task = 0; task < 2; task++) {
            Activations output = outputs.of(task);
            output.openGradient();
            output.gradients().set(output.values());
        }
    }
}
