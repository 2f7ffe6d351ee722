package io.polytask.layer;

import io.polytask.api.PositionType;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Addition;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.Indices;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/** Adds to each vector of a sequence one for its position in its example, with dropout on the sum. */
final class PositionVectors {
    /** The longest wave is 10,000 times as long as the shortest (Vaswani et al. 2017). */
    private static final double WAVES = 10_000;

    private final @Nullable Parameter learned; // (most positions, units)
    private final MatrixView fixed; // (most positions, units)
    private final MatrixView added; // (tokens, units)
    private final Indices positions = new Indices(); // (tokens): in its example
    private final Activations output; // (tokens, units)
    private final DropoutMask mask;
    private final Addition addition;
    private @Nullable Activations input; // (tokens, units)

    PositionVectors(Scope scope, int units, PositionType type, int most, double dropout) {
        learned = type == PositionType.LEARNED
                ? scope.table("positions", most, units, Initializer.uniform(1.0 / units))
                : null;
        fixed = MatrixView.growing(units);
        if (type == PositionType.SINUSOIDAL) {
            fixed.reset(most);
            fill(fixed);
        }
        added = MatrixView.growing(units);
        output = Activations.withGradient(units);
        mask = new DropoutMask(units, dropout);
        addition = new Addition(units);
    }

    private static void fill(MatrixView waves) {
        int units = waves.cols();
        float[] row = new float[units];
        for (int position = 0; position < waves.rows(); position++) {
            for (int i = 0; i < units; i++) {
                double angle = position / Math.pow(WAVES, (i - i % 2) / (double) units);
                row[i] = (float) ((i % 2 == 0 ? Math.sin(angle) : Math.cos(angle)) / units);
            }
            waves.write(position, 1, row);
        }
    }

    Activations forward(Sequence sequence, Pass pass) {
        input = sequence.activations();
        output.reset(input.rows());
        output.values().set(input.values());
        MatrixView vectors = learned == null ? fixed : learned.values();
        if (vectors.rows() > 0) {
            gather(sequence.segments(), vectors);
            addition.add(added, 1, output.values());
        }
        mask.draw(output.rows(), pass.training(), pass.random());
        mask.multiply(output.values());
        return output;
    }

    private void gather(Segments segments, MatrixView vectors) {
        positions.clear();
        added.reset(segments.total());
        for (int example = 0; example < segments.size(); example++) {
            for (int position = 0; position < segments.length(example); position++) {
                positions.add(position);
                added.copyRow(vectors, position, segments.start(example) + position);
            }
        }
    }

    void backward() {
        Activations rows = CallOrder.afterForward(input);
        mask.multiply(output.gradients());
        if (learned != null) {
            learned.rowGradient().set(positions, output.gradients());
        }
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            addition.add(output.gradients(), keep, rows.gradients());
        }
        output.closeGradient();
    }
}
