package io.polytask.benchmarks.scale;

import io.polytask.benchmarks.floor.Cost;
import io.polytask.benchmarks.floor.Floor;
import io.polytask.benchmarks.sample.Sampled;
import io.polytask.benchmarks.sample.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measures what a step costs as one thing grows. */
public final class Scale {
    private static final double MEGABYTE = 1 << 20;

    private final boolean quick;

    /** By quick trials or by thorough ones. */
    public Scale(boolean quick) {
        this.quick = quick;
    }

    /**
     * Measures some axes.
     *
     * @param wanted which of them, by their names
     * @param known gets each row as soon as it is known
     */
    public List<ScaleRow> run(Predicate<String> wanted, Consumer<ScaleRow> known) {
        List<ScaleRow> rows = new ArrayList<>();
        Stream.of(Axis.values()).filter(axis -> wanted.test(axis.name())).forEach(axis -> {
            int first = rows.size();
            for (Point point : axis.points()) {
                Sampled sampled = Trial.of(ScaleBenchmark.class, quick)
                        .with("point", point)
                        .run();
                rows.add(row(point, sampled, arithmetic(point), rows.size() == first ? null : rows.get(first)));
                known.accept(rows.get(rows.size() - 1));
            }
        });
        return rows;
    }

    /** A step first makes products, then moves parameters. */
    private double arithmetic(Point point) {
        Floor floor = new Floor(Shapes.threads(point));
        Cost cost = Shapes.cost(point);
        int milliseconds = quick ? 100 : 500;
        return floor.products(cost, milliseconds) + floor.traffic(cost, milliseconds);
    }

    private static ScaleRow row(Point point, Sampled sampled, double arithmetic, ScaleRow first) {
        double micros = point.axis().steady() ? sampled.median() : sampled.mean();
        return new ScaleRow(
                point.axis().title(),
                point.axis().name(point.value()),
                micros,
                Shapes.examples(point) / micros * 1e6,
                first == null ? 1 : micros / first.micros(),
                arithmetic,
                first == null ? 1 : arithmetic / first.arithmetic(),
                sampled.nativeBytes() / MEGABYTE,
                sampled.heapBytes() / MEGABYTE,
                sampled.residentBytes() / MEGABYTE);
    }
}
