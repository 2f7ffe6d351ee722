package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.DATA;
import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.names;
import static io.polytask.persist.SavedGadgets.trained;
import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves and loads of one directory at the same time; {@code -Dpolytask.loads=N} for more of them. */
final class ConcurrentSavesTest {
    private static final int LOADS = Integer.getInteger("polytask.loads", 2000);

    /** They differ in their encoders, tasks and weights. */
    private static final Trained<Gadget, GadgetBatch, GadgetPrediction> ONE = trained(3);

    private static final Trained<Gadget, GadgetBatch, GadgetPrediction> OTHER =
            trained(TaskSet.ofOrdinals(IntStream.of(1, 3)), 4, DATA.subList(0, 30));

    @TempDir
    private Path directory;

    @Test
    void everyLoadFindsOneModelWhole() throws IOException, InterruptedException, ExecutionException {
        Path path = directory.resolve("model");
        SavedModel.save(ONE, path);
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> saver = () -> {
            int saves = 0;
            while (!done.get()) {
                SavedModel.save(saves % 2 == 0 ? OTHER : ONE, path);
                saves++;
            }
            return saves;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> savers = List.of(threads.submit(saver), threads.submit(saver));
            int ofOne = 0;
            for (int i = 0; i < LOADS; i++) {
                Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(path);
                Trained<Gadget, GadgetBatch, GadgetPrediction> expected =
                        loaded.tasks().equals(ONE.tasks()) ? ONE : OTHER;
                ofOne += expected == ONE ? 1 : 0;
                assertThat(loaded.parameters().flat().array().toFloatVector())
                        .isEqualTo(expected.parameters().flat().array().toFloatVector());
                assertThat(loaded.encoding().encoders().get(0).state())
                        .isEqualTo(expected.encoding().encoders().get(0).state());
            }
            done.set(true);
            for (Future<Integer> saves : savers) {
                assertThat(saves.get()).isGreaterThan(1);
            }
            assertThat(ofOne).isBetween(1, LOADS - 1);
        } finally {
            done.set(true);
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(names(path)).hasSize(3);
        assertThat(names(directory)).containsExactly("model");
    }
}
