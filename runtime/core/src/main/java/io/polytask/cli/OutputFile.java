package io.polytask.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a command writes, such as {@code --output} names. It is written under another name and takes the place of an older
 * one when it is whole; a pipe or device is written as it is.
 */
final class OutputFile {
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
            fill(file, content);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            fill(temporary, content);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
