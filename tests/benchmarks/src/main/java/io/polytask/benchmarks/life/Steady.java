package io.polytask.benchmarks.life;

import io.polytask.api.Dataset;
import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.polytask.PolytaskPeer;
import io.polytask.benchmarks.sample.Footprint;
import io.polytask.benchmarks.scale.Texts;
import io.polytask.benchmarks.scale.Walk;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.List;
import java.util.function.Consumer;

/** Takes many steps, and looks now and then how much memory this process holds. */
public final class Steady {
    private static final double KILOBYTE = 1 << 10;
    private static final double MEGABYTE = 1 << 20;
    private static final int LOOKS = 10;
    private static final int BATCH = 32;

    private final int steps;

    /**
     * For a number of steps.
     *
     * @param steps at least 10
     */
    public Steady(int steps) {
        this.steps = steps;
    }

    /** The workload W1, batch after batch of the same size. */
    public void features(Consumer<MemoryRow> known) {
        try (Step step = new PolytaskPeer(cores()).training(Workload.W1, BATCH, Update.ADAM)) {
            walk("W1", step, known);
        }
    }

    /** A {@link Note}, whose batches differ in the lengths of their texts. */
    public void texts(Consumer<MemoryRow> known) {
        List<Note> notes = new Texts(2000)
                .ofManyLengths(4096).stream()
                        .map(words -> new Note(words, words.size() % 2 == 0, (double) words.size()))
                        .toList();
        TrainingOptions options = TrainingOptions.builder()
                .batchSize(8)
                .epochs(steps)
                .threads(cores())
                .build();
        Trainer<Note, NoteBatch, NotePrediction> trainer =
                new Trainer<>(new NoteBlueprint(), TrainingSetup.of(options));
        try (Step step = new Walk(trainer.session(Dataset.of(notes), TaskSet.all(2)))) {
            walk("texts of 8 to 256 tokens", step, known);
        }
    }

    private void walk(String training, Step step, Consumer<MemoryRow> known) {
        for (int done = 1; done <= steps; done++) {
            step.run();
            if (done % (steps / LOOKS) == 0) {
                known.accept(new MemoryRow(
                        training,
                        done,
                        Footprint.nativeBytes() / KILOBYTE,
                        Footprint.heapBytes() / MEGABYTE,
                        Footprint.residentBytes() / MEGABYTE));
            }
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
