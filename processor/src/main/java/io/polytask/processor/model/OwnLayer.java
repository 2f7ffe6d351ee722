package io.polytask.processor.model;

import java.util.Optional;

/**
 * The class of a layer of the user's own.
 *
 * @param type its name
 * @param reads the form that it reads
 * @param gives the form that it gives
 * @param fault what is wrong with it, as the end of a sentence that begins with its name
 */
public record OwnLayer(TypeRef type, Signal.Form reads, Signal.Form gives, Optional<String> fault) {
    /** What is read where no class is named. */
    public static OwnLayer none(TypeRef model) {
        return new OwnLayer(model, Signal.Form.UNKNOWN, Signal.Form.UNKNOWN, Optional.of("must be a class"));
    }
}
