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

/** Adds to each vector of a sequence one for its place in its example, and thins the sum. */
final class PositionVectors {
    /** The longest wave is 10,000 times as long as the shortest (Vaswani et al. 2017). */
    private static final double WAVES = 10_000;

    private final @Nullable Parameter learned;
    private final MatrixView fixed;
    private final MatrixView added;
    private final Indices places = new Indices();
    private final Activations output;
    private final DropoutMask mask;
    private final Addition addition;
    private @Nullable Activations input;

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
        for (int place = 0; place < waves.rows(); place++) {
            for (int i = 0; i < units; i++) {
                double angle = place / Math.pow(WAVES, (i - i % 2) / (double) units);
                row[i] = (float) ((i % 2 == 0 ? Math.sin(angle) : Math.cos(angle)) / units);
            }
            waves.write(place, 1, row);
        }
    }

    Activations forward(Sequence positions, Pass pass) {
        input = positions.activations();
        output.reset(input.rows());
        output.values().set(input.values());
        MatrixView vectors = learned == null ? fixed : learned.values();
        if (vectors.rows() > 0) {
            gather(positions.segments(), vectors);
            addition.add(added, 1, output.values());
        }
        mask.draw(output.rows(), pass.training(), pass.random());
        mask.multiply(output.values());
        return output;
    }

    private void gather(Segments segments, MatrixView vectors) {
        places.clear();
        added.reset(segments.total());
        for (int example = 0; example < segments.size(); example++) {
            for (int place = 0; place < segments.length(example); place++) {
                places.add(place);
                added.copyRow(vectors, place, segments.start(example) + place);
            }
        }
    }

    void backward() {
        Activations rows = CallOrder.afterForward(input);
        mask.multiply(output.gradients());
        if (learned != null) {
            learned.rowGradient().set(places, output.gradients());
        }
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            addition.add(output.gradients(), keep, rows.gradients());
        }
        output.closeGradient();
    }
}
