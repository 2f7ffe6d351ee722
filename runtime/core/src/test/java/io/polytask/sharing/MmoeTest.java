package io.polytask.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.polytask.api.Activation;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MmoeTest {
    private enum Task {
        FIRST,
        SECOND,
        THIRD
    }

    private static final TaskSet ALL = TaskSet.of(Task.values());
    private static final int STEPS = 1000;

    private final Pass pass = new Pass(3, RandomSource.standard().stream(0));

    @Test
    void onlyTrainedTasksHaveGates() {
        TaskSet trained = TaskSet.of(Task.FIRST, Task.THIRD);
        Layout layout = new Layout(trained);
        Mmoe mmoe = new Mmoe(layout.shared("experts", ALL), 4, new ExpertSettings(5, List.of(), 3, Activation.RELU, 0));
        assertThat(layout.parameters().stream().map(Parameter::spec).map(spec -> spec.name() + " " + spec.cols()))
                .containsExactly("experts.weight 20", "experts.bias 12", "experts.gateBias 8");
        Parameters.initial(layout, 1, RandomSource.standard());
        pass.predict(trained);
        PerTask<Activations> mixtures = mmoe.forward(matrix(7, 5), pass);
        assertThat(mixtures.of(Task.THIRD).rows()).isEqualTo(7);
        assertThat(mixtures.of(Task.THIRD).cols()).isEqualTo(3);
        assertThatThrownBy(() -> mixtures.of(Task.SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no value for the task of index 1, which this layer does not know or the model does"
                                + " not train.");
    }

    @Test
    void aLayerOfTasksThatAreNotTrainedDeclaresNothing() {
        Layout layout = new Layout(TaskSet.of(Task.THIRD));
        new Mmoe(
                layout.shared("experts", TaskSet.of(Task.FIRST)),
                4,
                new ExpertSettings(5, List.of(), 3, Activation.RELU, 0));
        assertThat(layout.parameters()).isEmpty();
    }

    @Test
    void aTaskWithoutGradientTakesNoPart() {
        Layout layout = new Layout(ALL);
        Mmoe mmoe =
                new Mmoe(layout.shared("experts", ALL), 2, new ExpertSettings(2, List.of(), 1, Activation.IDENTITY, 0));
        Parameters.initial(layout, 1, RandomSource.standard());
        Gradients.of(layout);
        pass.train(ALL, 1, 0, 0);
        PerTask<Activations> mixtures = mmoe.forward(matrix(4, 2), pass);
        mixtures.of(Task.SECOND).openGradient();
        mixtures.of(Task.SECOND).gradients().fill(1);
        mmoe.backward(pass);
        float[] gates = layout.parameters().get(2).gradients().toArray();
        assertThat(gates[0]).isZero();
        assertThat(gates[2]).isNotZero();
        assertThat(gates[4]).isZero();
    }

    @Test
    void aStepAllocatesNothing() {
        Layout layout = new Layout(ALL);
        Mmoe mmoe =
                new Mmoe(layout.shared("experts", ALL), 3, new ExpertSettings(6, List.of(), 5, Activation.RELU, 0.1));
        Parameters.initial(layout, 1, RandomSource.standard());
        Gradients.of(layout);
        Activations[] batches = {matrix(7, 6), matrix(40, 6), matrix(13, 6)};
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long warm = 0;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int step = 0; step < STEPS; step++) {
                pass.train(ALL, 1, step, 0);
                PerTask<Activations> mixtures = mmoe.forward(batches[step % 3], pass);
                Activations first = mixtures.of(Task.FIRST);
                first.openGradient();
                first.gradients().set(first.values());
                mmoe.backward(pass);
            }
            warm = threads.getCurrentThreadAllocatedBytes() - before;
        }
        // The question itself, and the compiler at its work, may cost the thread a little; a step may not.
        assertThat(warm).isLessThan(STEPS);
    }

    private static Activations matrix(int rows, int cols) {
        Activations matrix = Activations.withGradient(cols);
        matrix.reset(rows);
        matrix.values().fill(0.5f);
        matrix.values().set(0, 0, -1);
        return matrix;
    }
}
