package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.GadgetReader;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams a file of many rows: the heap must not grow with it, and a step must take about as long as in memory. */
final class StreamedScaleTest {
    private static final int ROWS = 200_000;
    private static final int WINDOW = 4096;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private final TrainingOptions options =
            new GadgetBlueprint().options().toBuilder().epochs(2).batchSize(256).build();

    @Test
    void theHeapStaysFlatAndTheSpeedIsThatOfMemory() throws IOException {
        Path file = file();
        Course whole = fit(new GadgetReader().read(file));
        Course ahead = fit(new GadgetReader().stream(file));

        System.out.printf(
                Locale.ROOT,
                "%d rows, %d epochs: in memory %.0f ms, heap +%.1f MB; streamed %.0f ms, heap +%.1f MB%n",
                ROWS,
                options.epochs(),
                whole.millis,
                whole.growth(),
                ahead.millis,
                ahead.growth());
        assertThat(ahead.growth()).isLessThan(16);
        assertThat(ahead.millis).isLessThan(3 * whole.millis);
    }

    private Course fit(Dataset<Gadget> data) {
        Course course = new Course();
        Trainer<Gadget, GadgetBatch, GadgetPrediction> trainer =
                new Trainer<>(new GadgetBlueprint(), TrainingSetup.of(options).withListener(course), WINDOW);
        trainer.fit(data, null, TaskSet.all(6));
        return course;
    }

    private Path file() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        Path file = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("words,price,brand,category,maker,recommended,score,topics,tags\n");
            for (int row = 0; row < ROWS; row++) {
                int kind = random.nextInt(3);
                out.write(
                        "w" + random.nextInt(500) + " w" + kind + " w" + random.nextInt(20) + "," + random.nextInt(100)
                                + ",ACME," + (kind == 0 ? "KITCHEN" : "GARDEN") + ",m" + kind + ",yes," + kind
                                + ",PRICE|QUALITY,NAME REST NAME\n");
            }
        }
        return file;
    }

    /** Times the steps, and looks now and then how much of the heap is in use. */
    private static final class Course implements TrainingListener {
        private static final int STEPS = 400;

        private final long before = used();
        private long most;
        private long start;
        private double millis;
        private int steps;

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        double growth() {
            return (most - before) / (double) MEGABYTE;
        }

        @Override
        public void onStart(Started event) {
            start = System.nanoTime();
        }

        @Override
        public void onStep(Step event) {
            steps++;
            if (steps % STEPS == 0) {
                long paused = System.nanoTime();
                most = Math.max(most, used());
                start += System.nanoTime() - paused;
            }
        }

        @Override
        public void onEnd(Ended event) {
            millis = (System.nanoTime() - start) / 1e6;
        }
    }
}
