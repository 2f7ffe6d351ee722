package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.gadget.GadgetModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a training as a process of its own, and interrupts it as Ctrl-C does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process can only be ended there, not interrupted")
final class InterruptionTest {
    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    @Test
    void theModelSoFarIsSaved() throws IOException, InterruptedException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 600, 1);
        Path out = folder.resolve("model");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.polytask.cli.Main",
                        "train",
                        "--model=Gadget",
                        "--data=" + data,
                        "--out=" + out,
                        "--epochs=1000000")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("Epoch 3,")) {
                line = lines.readLine();
            }
            assertThat(line).isNotNull();

            // By its handle: Process.destroy would close the stream that is read here.
            process.toHandle().destroy();

            String rest = lines.lines().reduce("", (a, b) -> a + b + "\n");
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isIn(INTERRUPTED, TERMINATED);
            assertThat(rest)
                    .contains("Stopped on request; the model is that of epoch ", "Saved to " + out, "Test part, ");
        } finally {
            process.destroyForcibly();
        }
        GadgetModel model = GadgetModel.load(out);
        assertThat(model.history().best()).isPositive();
        assertThat(out.resolve("metrics.json")).exists();
    }
}
