package io.polytask.processor.plan;

import java.util.Locale;

/** {@code STAR_RATING} for {@code starRating}. */
final class UpperSnake {
    private UpperSnake() {}

    static String of(String name) {
        return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }
}
