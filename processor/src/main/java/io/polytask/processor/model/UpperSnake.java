package io.polytask.processor.model;

import java.util.Locale;

/** Names as constants have them: {@code STAR_RATING} for {@code starRating}. */
public final class UpperSnake {
    private UpperSnake() {}

    /** The name of a constant for this name. */
    public static String of(String name) {
        return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }
}
