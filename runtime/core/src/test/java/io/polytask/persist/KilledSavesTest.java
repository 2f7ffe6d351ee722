package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.names;
import static io.polytask.persist.SavedGadgets.trained;
import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.model.Trained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that save, at any moment; {@code -Dpolytask.kills=N} for more of them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have other permissions")
final class KilledSavesTest {
    private static final int KILLS = Integer.getInteger("polytask.kills", 2);

    @TempDir
    private Path directory;

    @Test
    void thereIsAlwaysAModelAndNothingElseIsTouched() throws IOException, InterruptedException {
        Path path = directory.resolve("model");
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        SavedModel.save(trained(3), path);
        Files.writeString(path.resolve("notes.txt"), "mine");
        Files.writeString(path.resolve("history.csv"), "mine, too");
        Files.writeString(path.resolve("weights.safetensors"), "mine as well");
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileSaving(path, random.nextInt(300));
            Trained<Gadget, GadgetBatch, GadgetPrediction> loaded = load(path);
            assertThat(loaded.parameters().flat().array().toFloatVector())
                    .isIn(
                            trained(3).parameters().flat().array().toFloatVector(),
                            trained(4).parameters().flat().array().toFloatVector());
        }
        SavedModel.save(trained(3), path);
        assertThat(path.resolve("notes.txt")).hasContent("mine");
        assertThat(path.resolve("history.csv")).hasContent("mine, too");
        assertThat(path.resolve("weights.safetensors")).hasContent("mine as well");
        assertThat(names(path)).hasSize(6);
        assertThat(names(directory)).containsExactly("model");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    private static void killWhileSaving(Path path, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.getInputStream().read()).isEqualTo('s');
            Thread.sleep(millis);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Saves until it is killed. */
    static final class Saver {
        private Saver() {}

        public static void main(String... arguments) throws IOException {
            Trained<?, ?, ?> one = trained(3);
            Trained<?, ?, ?> other = trained(4);
            System.out.print("s");
            System.out.flush();
            while (true) {
                SavedModel.save(other, Path.of(arguments[0]));
                SavedModel.save(one, Path.of(arguments[0]));
            }
        }
    }
}
