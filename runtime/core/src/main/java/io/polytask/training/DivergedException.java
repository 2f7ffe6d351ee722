package io.polytask.training;

/** Training has left the numbers: a loss is infinite or not a number. The message says where, and what to try. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DivergedException(String message) {
        super(message);
    }
}
