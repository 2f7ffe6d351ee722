package io.polytask.cli;

/** The command line was called wrongly; the message says how. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongCallException(String message) {
        super(message);
    }
}
