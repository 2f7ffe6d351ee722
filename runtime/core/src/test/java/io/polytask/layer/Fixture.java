package io.polytask.layer;

import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;

/** What the test of one layer needs: a layout of one task, bound to memory, and a pass. */
final class Fixture {
    enum Task {
        ONLY
    }

    static final TaskSet TASKS = TaskSet.of(Task.ONLY);

    final Layout layout = new Layout(TASKS);
    final Scope scope = layout.shared("layer", TASKS);
    final Pass pass = new Pass(1, RandomSource.standard().stream(0));

    Fixture() {
        pass.train(TASKS, 1, 0, 0);
    }

    /** After the layers are made. */
    Fixture bind() {
        Parameters.initial(layout, 1, RandomSource.standard());
        Gradients.of(layout);
        return this;
    }

    MatrixView values(int parameter) {
        return layout.parameters().get(parameter).values();
    }

    float[] gradient(int parameter) {
        return layout.parameters().get(parameter).gradients().toArray();
    }

    static Activations matrix(int rows, int cols, double[] numbers) {
        Activations matrix = Activations.withGradient(cols);
        matrix.reset(rows);
        Reference.write(numbers, 0, matrix.values());
        return matrix;
    }

    static Sequence sequence(int cols, double[] numbers, int... lengths) {
        Segments segments = new Segments();
        for (int length : lengths) {
            segments.add(length);
        }
        Sequence sequence = new Sequence(Activations.withGradient(cols));
        sequence.reset(segments);
        Reference.write(numbers, 0, sequence.activations().values());
        return sequence;
    }
}
