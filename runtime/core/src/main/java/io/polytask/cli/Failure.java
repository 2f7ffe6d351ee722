package io.polytask.cli;

import io.polytask.data.BadDataException;
import io.polytask.text.Printable;
import io.polytask.training.DivergedException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong. */
final class Failure {
    private Failure() {}

    static void print(Exception failure, boolean stacktrace, PrintStream err) {
        boolean expected = isExpected(failure);
        err.println(Printable.of(
                expected ? sentence(failure) : "This is a mistake in Polytask, please report it: " + failure));
        if (stacktrace || !expected) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            err.print(Printable.of(trace.toString()));
        }
    }

    /** Says that the memory has ended. */
    static void print(OutOfMemoryError failure, boolean stacktrace, PrintStream err) {
        err.println("The memory of " + (Runtime.getRuntime().maxMemory() >> 20) + " MB is not enough ("
                + failure.getMessage()
                + "): give more with -Xmx, read data with --stream, or take smaller batches and shorter texts.");
        if (stacktrace) {
            failure.printStackTrace(err);
        }
    }

    /** Whether it comes from what was asked for, and not from a mistake in the program. */
    private static boolean isExpected(Exception failure) {
        return failure.getMessage() != null
                && (failure instanceof IOException
                        || failure instanceof UncheckedIOException
                        || failure instanceof BadDataException
                        || failure instanceof DivergedException
                        || failure instanceof IllegalArgumentException
                        || failure instanceof IllegalStateException);
    }

    private static String sentence(Exception failure) {
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return sentence(wrapped.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access is denied.";
        }
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": the file cannot be used ("
                    + file.getClass().getSimpleName() + ").";
        }
        return String.valueOf(failure.getMessage());
    }
}
