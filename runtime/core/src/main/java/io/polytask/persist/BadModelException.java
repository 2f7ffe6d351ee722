package io.polytask.persist;

import io.polytask.api.Audience;
import java.io.IOException;

/**
 * A directory is no saved model, or a damaged one, or that of another class, or none can be saved there; the message is one
 * sentence with the way out.
 */
@Audience(Audience.Group.USER)
public final class BadModelException extends IOException {
    private static final long serialVersionUID = 1;

    BadModelException(String message) {
        super(message);
    }

    BadModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
