package io.polytask.cli;

import io.polytask.persist.PendingFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * A file that a command writes, such as {@code --output} names. It is written under another name and replaces an older
 * one, with its permissions, when it is whole; a pipe or device is written as it is.
 */
final class OutputFile {
    private static final String WRITING = ".writing-";

    private OutputFile() {}

    /**
     * Refuses what no file can be written to, before there is anything to write.
     *
     * @throws WrongCallException if it is a directory, or in none
     */
    static void require(Path file) {
        if (Files.isDirectory(file)) {
            throw new WrongCallException("--output names " + file + ", which is a directory: name a file.");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new WrongCallException(
                    "--output names " + file + ", but there is no directory " + parent + ": make it, or name another.");
        }
    }

    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                fill(out, content);
            }
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        try (PendingFile pending = PendingFile.in(Objects.requireNonNull(target.getParent()), WRITING)) {
            keepPermissions(target, pending.path());
            fill(pending.stream(), content);
            pending.moveTo(target);
        }
    }

    private static void keepPermissions(Path older, Path newer) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(newer, PosixFileAttributeView.class);
        if (view != null && Files.exists(older)) {
            view.setPermissions(Files.getPosixFilePermissions(older));
        }
    }

    private static void fill(OutputStream stream, Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(stream);
        content.writeTo(out);
        out.flush();
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
