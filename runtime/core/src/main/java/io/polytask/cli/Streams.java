package io.polytask.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in what {@code -} as an input means
 * @param out results
 * @param err messages and progress
 * @param terminal whether a person watches
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    /** Those of the process. Text is UTF-8 whatever the locale: data, labels and file names may need it. */
    @SuppressWarnings("SystemConsoleNull") // from Java 22 on this may take a file for a terminal: --progress=off helps
    static Streams ofSystem() {
        return new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.console() != null);
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
