package io.polytask.training;

import io.polytask.api.Audience;

/** Training has left the numbers: a loss is infinite or not a number. The message says where, and what to try. */
@Audience(Audience.Group.USER)
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DivergedException(String message) {
        super(message);
    }
}
