package io.polytask.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources of a test, written where javac finds them. */
final class Sources {
    private final Path directory;

    Sources(Path directory) {
        this.directory = directory;
    }

    /** Writes a file, {@code shop/Review.java}. */
    Sources file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }
}
