package io.polytask.benchmarks.measure;

/** A library failed at what it was asked for. */
public final class StationException extends RuntimeException {
    StationException(String message) {
        super(message);
    }
}
