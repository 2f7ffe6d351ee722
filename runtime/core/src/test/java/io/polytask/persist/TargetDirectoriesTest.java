package io.polytask.persist;

import static io.polytask.persist.SavedGadgets.DATA;
import static io.polytask.persist.SavedGadgets.load;
import static io.polytask.persist.SavedGadgets.names;
import static io.polytask.persist.SavedGadgets.trained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.model.Trained;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that cannot take a model, and odd ones that can. */
final class TargetDirectoriesTest {
    private static final Trained<Gadget, GadgetBatch, GadgetPrediction> MODEL = trained(3);
    private static final Pattern INSTEAD = Pattern.compile("(.*); the model was saved to (.*) instead\\.");

    @TempDir
    private Path directory;

    private static void notWritable(Path path, String message) {
        assertThatExceptionOfType(BadModelException.class)
                .isThrownBy(() -> SavedModel.requireWritable(path))
                .withMessage(message);
    }

    /** Saves the model, which ends elsewhere, and deletes it. */
    private static Path savedElsewhere(Path path, String why) throws IOException {
        BadModelException failure = catchThrowableOfType(BadModelException.class, () -> SavedModel.save(MODEL, path));
        Matcher message = INSTEAD.matcher(failure.getMessage());
        assertThat(message.matches()).as(failure.getMessage()).isTrue();
        assertThat(message.group(1)).startsWith(why);
        Path other = Path.of(message.group(2));
        assertThat(load(other).predict(DATA)).isEqualTo(MODEL.predict(DATA));
        for (String name : ModelDirectory.names(other)) {
            Files.delete(other.resolve(name));
        }
        Files.delete(other);
        return other;
    }

    @Test
    void aFullDiskIsNoticedBeforehandAndLosesNothing() throws IOException {
        try (FileSystem full = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setWorkingDirectory("/disk")
                .setMaxSize(64 << 10)
                .build())) {
            Path path = full.getPath("/disk/model");
            notWritable(path, "/disk/model cannot be written: out of disk space; choose another directory.");
            assertThat(names(full.getPath("/disk"))).isEmpty();
            SavedModel.save(trained(4), path);
            fill(full.getPath("/disk/rest"));

            Path home = Path.of(System.getProperty("user.home"));
            assertThat(savedElsewhere(path, "/disk/model cannot be written: out of disk space"))
                    .hasParentRaw(home);

            assertThat(load(path).predict(DATA)).isEqualTo(trained(4).predict(DATA));
            assertThat(names(path)).hasSize(3);
            assertThat(names(full.getPath("/disk"))).containsExactly("model", "rest");
        }
    }

    private static void fill(Path file) throws IOException {
        for (int size = 64 << 10; size > 0; size -= 1 << 10) {
            try {
                Files.write(file, new byte[size]);
                return;
            } catch (IOException e) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Test
    void aSaveThatFailsAtTheEndLosesNothing() throws IOException {
        Path path = directory.resolve("model");
        Path other = directory.resolve("other");
        SavedModel.save(MODEL, other);
        SavedModel.save(trained(4), path);
        Path inTheWay = path.resolve(SavedGadgets.history(other).getFileName());
        Files.delete(SavedGadgets.history(path));
        Files.createDirectories(inTheWay.resolve("deep"));
        SavedModel.requireWritable(path);

        Path elsewhere = savedElsewhere(path, path + " cannot be written: ");

        assertThat(elsewhere).hasParentRaw(directory);
        assertThat(names(directory)).containsExactly("model", "other");
    }

    @Test
    void anInterruptedThreadSavesToo() throws IOException {
        Path path = directory.resolve("model");
        Thread.currentThread().interrupt();
        SavedModel.save(MODEL, path);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(load(path).predict(DATA)).isEqualTo(MODEL.predict(DATA));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");
        String why = file + " is a file, but a model is saved as a directory: choose another name";
        notWritable(file, why + ".");
        savedElsewhere(file, why);
        assertThat(file).hasContent("x");
        notWritable(
                file.resolve("model"),
                file.resolve("model") + " cannot be written: no directory can be made in " + file
                        + "; choose another directory.");
    }

    @Test
    void aLinkToNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("nowhere"));
        String why = link + " is a link to nowhere, which is no directory: make that directory, or choose another name";
        notWritable(link, why + ".");
        savedElsewhere(link, why);
        assertThat(names(directory)).containsExactly("link");
    }

    @Test
    void aLinkToADirectoryIsFollowed() throws IOException {
        Path target = Files.createDirectory(directory.resolve("target"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);
        SavedModel.save(MODEL, link);
        assertThat(link).isSymbolicLink();
        assertThat(names(target)).hasSize(3);
        assertThat(load(link).predict(DATA)).isEqualTo(MODEL.predict(DATA));
    }

    @Test
    void aDirectoryOfOtherFilesIsRefused() throws IOException {
        Path path = Files.createDirectory(directory.resolve("results"));
        Files.writeString(path.resolve("metrics.json"), "{}");
        String why = path + " holds other files, such as metrics.json, and no model: choose a directory of its own, "
                + "such as " + path.resolve("model");
        notWritable(path, why + ".");
        savedElsewhere(path, why);
        assertThat(Files.list(path)).containsExactly(path.resolve("metrics.json"));

        Files.writeString(path.resolve("model.json"), "{\"name\": \"another program's\"}");
        why = path + " has a model.json that is not that of a saved model: choose another directory, or move that file "
                + "away";
        notWritable(path, why + ".");
        savedElsewhere(path, why);
        assertThat(path.resolve("model.json")).hasContent("{\"name\": \"another program's\"}");
        assertThat(Files.list(path)).hasSize(2);
    }

    @Test
    void theWorkingDirectoryAndTheRootOfAFileSystemAreDirectoriesLikeOthers() throws IOException {
        notWritable(
                Path.of("."),
                ". holds other files, such as " + someFile() + ", and no model: "
                        + "choose a directory of its own, such as ./model.");
        for (String name : new String[] {".", "", "/"}) {
            try (FileSystem files = Jimfs.newFileSystem(
                    Configuration.unix().toBuilder().setWorkingDirectory("/").build())) {
                Path path = files.getPath(name);
                SavedModel.requireWritable(path);
                SavedModel.save(trained(4), path);
                SavedModel.save(MODEL, path);
                assertThat(load(path).predict(DATA)).isEqualTo(MODEL.predict(DATA));
                assertThat(names(files.getPath("/"))).hasSize(3);
            }
        }
    }

    private static String someFile() throws IOException {
        return ModelDirectory.names(Path.of(".")).get(0);
    }

    @Test
    void whatAKilledFirstSaveLeftIsTakenAway() throws IOException {
        Path path = Files.createDirectory(directory.resolve("model"));
        Files.writeString(path.resolve(".saving-5e0e6d4c-9a56-4cbb-9bfa-8f2f7d6c7a11"), "half");
        Files.writeString(path.resolve("weights-0123456789abcdef.safetensors"), "whole");
        Files.createFile(path.resolve(".lock"));
        SavedModel.requireWritable(path);
        SavedModel.save(MODEL, path);
        assertThat(names(path)).hasSize(3);
    }
}
