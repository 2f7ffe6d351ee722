package io.polytask.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in what {@code -} as an input means
 * @param out results
 * @param err messages and progress
 * @param terminal whether a person watches
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    @SuppressWarnings("SystemConsoleNull") // from Java 22 on this may take a file for a terminal: --progress=off helps
    static Streams ofSystem() {
        return new Streams(System.in, System.out, System.err, System.console() != null);
    }
}
