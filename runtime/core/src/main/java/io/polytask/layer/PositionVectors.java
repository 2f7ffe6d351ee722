package io.polytask.layer;

import io.polytask.api.PositionType;
import io.polytask.tensor.Addition;
import io.polytask.tensor.Grid;
import io.polytask.tensor.Indices;
import io.polytask.tensor.Mask;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/** Adds to each vector of a sequence one for its place in its example, and thins the sum. */
final class PositionVectors {
    /** The longest wave is 10,000 times as long as the shortest (Vaswani et al. 2017). */
    private static final double WAVES = 10_000;

    private final @Nullable Parameter learned;
    private final Grid fixed;
    private final Grid added;
    private final Indices places = new Indices();
    private final Matrix output;
    private final Mask mask;
    private final Addition addition;
    private @Nullable Matrix input;

    PositionVectors(Scope scope, int units, PositionType type, int most, double dropout) {
        learned = type == PositionType.LEARNED
                ? scope.table("positions", most, units, Initializer.uniform(1.0 / units))
                : null;
        fixed = Grid.growing(units);
        if (type == PositionType.SINUSOIDAL) {
            fixed.reset(most);
            fill(fixed);
        }
        added = Grid.growing(units);
        output = Matrix.ofActivations(units);
        mask = new Mask(units, dropout);
        addition = new Addition(units);
    }

    private static void fill(Grid waves) {
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

    Matrix forward(Sequence positions, Pass pass) {
        input = positions.matrix();
        output.reset(input.rows());
        output.values().set(input.values());
        Grid vectors = learned == null ? fixed : learned.values();
        if (vectors.rows() > 0) {
            gather(positions.segments(), vectors);
            addition.add(added, 1, output.values());
        }
        mask.draw(output.rows(), pass.training(), pass.random());
        mask.multiply(output.values());
        return output;
    }

    private void gather(Segments segments, Grid vectors) {
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
        Matrix rows = Calls.afterForward(input);
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
