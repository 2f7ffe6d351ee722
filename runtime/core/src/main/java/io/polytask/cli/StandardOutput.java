package io.polytask.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** The standard output for bytes: it stays open when this is closed, and tells when nobody reads it any more. */
final class StandardOutput extends BufferedOutputStream {
    private final PrintStream stream;

    StandardOutput(PrintStream stream) {
        super(stream);
        this.stream = stream;
    }

    @Override
    public synchronized void flush() throws IOException {
        super.flush();
        if (stream.checkError()) {
            throw new IOException("The standard output cannot be written to: nobody reads it any more.");
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
