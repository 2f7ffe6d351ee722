package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.BinaryEncoder;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.Relations;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RelationAllocationTest {
    private static final int STEPS = 1000;
    private static final int ROWS = 6;

    private enum Task {
        CLICK,
        BUY,
        AGAIN,
        LIKE
    }

    private static final TaskSet ALL = TaskSet.of(Task.values());
    private static final TaskSet[] ALONE = {
        TaskSet.of(Task.CLICK), TaskSet.of(Task.BUY), TaskSet.of(Task.AGAIN), TaskSet.of(Task.LIKE)
    };

    private final Relations relations = Relations.none()
            .given(Task.BUY, Task.CLICK)
            .given(Task.AGAIN, Task.BUY)
            .given(Task.LIKE, Task.CLICK);
    private final Layout layout = new Layout(ALL, relations);
    private final HeadSettings settings = new HeadSettings(4, List.of(), 0.1);
    private final BinaryHead click = new BinaryHead(layout.head(Task.CLICK), settings, 1);
    private final BinaryHead buy = new EntireSpaceHead(layout.head(Task.BUY), settings, 1, false, click);
    private final BinaryHead again = new TransferHead(layout.head(Task.AGAIN), settings, 1, 0.6, false, buy);
    private final Condition inputs = new Condition(4, false, click);
    private final Condition positions = new Condition(4, false, click);
    private final BinaryHead like =
            new BinaryHead(layout.head(Task.LIKE), new HeadSettings(inputs.width(), List.of(3), 0), 1);
    private final Pass pass = new Pass(Task.values().length, RandomSource.standard().stream(1), relations);
    private final BinaryColumn labels = labels();
    private final Activations rows = Activations.withGradient(4);
    private final Sequence sequence = new Sequence(Activations.withGradient(4));
    private final Segments segments = new Segments();
    private final float[] numbers = new float[5 * ROWS * ROWS];

    private static BinaryColumn labels() {
        BinaryColumn column = new BinaryColumn(new BinaryEncoder("label"));
        for (int i = 0; i < ROWS; i++) {
            column.add(i % 2 == 0);
        }
        return column;
    }

    @Test
    void aStepAllocatesNothing() {
        Parameters.initial(layout, 1, RandomSource.standard());
        Gradients gradients = Gradients.of(layout);
        Arrays.fill(numbers, 0.5f);
        for (int i = 0; i < ROWS; i++) {
            segments.add(i);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long warm = 0;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int step = 0; step < STEPS; step++) {
                gradients.clear();
                step(step);
            }
            warm = threads.getCurrentThreadAllocatedBytes() - before;
        }
        // The question itself, and the compiler at its work, may cost the thread a little; a step may not.
        assertThat(warm).isLessThan(STEPS);
    }

    private void step(int step) {
        pass.train(ALL, 1, step, 0);
        rows.reset(ROWS);
        rows.values().write(0, ROWS, numbers);
        sequence.reset(segments);
        sequence.activations().values().write(0, segments.total(), numbers);
        click.forward(rows, pass);
        buy.forward(rows, pass);
        again.forward(rows, pass);
        like.forward(inputs.forward(rows, pass), pass);
        Activations spread = positions.forward(sequence, pass).activations();
        loss(click);
        loss(buy);
        loss(again);
        loss(like);
        for (TaskSet one : ALONE) {
            pass.narrow(one);
            like.backward(pass);
            inputs.backward(pass);
            spread.openGradient();
            spread.gradients().write(0, segments.total(), numbers);
            positions.backward(pass);
            again.backward(pass);
            buy.backward(pass);
            click.backward(pass);
            rows.closeGradient();
            sequence.activations().closeGradient();
        }
    }

    private void loss(BinaryHead head) {
        head.loss(labels);
        pass.losses().set(head.task(), head.labelWeight(), 1);
    }
}
