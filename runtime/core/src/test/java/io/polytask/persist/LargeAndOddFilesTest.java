package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.history;
import static io.polytask.persist.SavedGadgets.refused;
import static io.polytask.persist.SavedGadgets.trained;
import static io.polytask.persist.SavedGadgets.weights;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that would never end, or not fit. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such files")
@Timeout(60)
final class LargeAndOddFilesTest {
    @TempDir
    private Path path;

    private Path manifest;

    @BeforeEach
    void save() throws IOException {
        SavedModel.save(trained(3), path);
        manifest = path.resolve("model.json");
    }

    @Test
    void aDeviceIsNoManifest() throws IOException {
        Files.delete(manifest);
        Files.createSymbolicLink(manifest, Path.of("/dev/zero"));
        refused(path, manifest + " is no file: copy the model anew.");
    }

    @Test
    void aPipeIsNoFileOfAModel() throws IOException, InterruptedException {
        Path weights = weights(path);
        Files.delete(weights);
        makePipe(weights);
        refused(path, weights + " is missing: copy the whole directory of the model.");
        Files.delete(manifest);
        makePipe(manifest);
        refused(path, manifest + " is no file: copy the model anew.");
    }

    private static void makePipe(Path path) throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    }

    @Test
    void gigabytesAreNoManifest() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(manifest.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        refused(
                path,
                manifest
                        + " has more than the 256 MB that are read: it is hardly that of a model; if it is, allow more "
                        + "with -Dpolytask.json.megabytes=N.");
    }

    @Test
    void otherSizesAreTold() throws IOException {
        Path history = history(path);
        long size = Files.size(history);
        try (RandomAccessFile file = new RandomAccessFile(history.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        refused(
                path,
                history + " has 5368709120 bytes, but was saved with " + size
                        + ": it was changed; copy the model anew.");
    }
}
