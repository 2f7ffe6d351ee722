package io.polytask.persist;

import java.util.List;

/** What a file says, as much of it as a message has room for. */
final class Excerpt {
    private static final int LISTED = 2;
    private static final int SHOWN = 60;
    private static final int REASON = 200;

    private Excerpt() {}

    /** The beginning of a text. */
    static String of(String text) {
        return of(text, SHOWN);
    }

    /** The beginning of a text, of at most so many characters. */
    static String of(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "...";
    }

    /** What a failure says, as the end of a sentence. */
    static String of(RuntimeException failure) {
        String message = of(String.valueOf(failure.getMessage()), REASON);
        return message.endsWith(".") ? message : message + ".";
    }

    /** {@code "a", "b"}, the rest counted when there are more. */
    static String list(List<String> texts) {
        String listed = String.join(
                ", ",
                texts.stream().limit(LISTED).map(text -> "\"" + of(text) + "\"").toList());
        return texts.size() <= LISTED ? listed : listed + " and " + (texts.size() - LISTED) + " more";
    }
}
