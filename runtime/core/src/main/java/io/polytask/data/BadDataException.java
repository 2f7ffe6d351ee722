package io.polytask.data;

import io.polytask.api.Audience;
import io.polytask.text.Printable;

/** A file of examples cannot be read; the message is one sentence that names file, line, column, value and the way out. */
@Audience(Audience.Group.USER)
public final class BadDataException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final BadData kind;

    BadDataException(BadData kind, String message) {
        super(Printable.of(message));
        this.kind = kind;
    }

    BadDataException(BadData kind, String message, Throwable cause) {
        super(Printable.of(message), cause);
        this.kind = kind;
    }

    /** What is wrong. */
    public BadData kind() {
        return kind;
    }
}
