package io.polytask.text;

/**
 * Text as a terminal may be given it. Data and the names of files can hold control characters, which would move the cursor,
 * change colours or send keys: they stand there as {@code \}{@code u001b}.
 */
public final class Printable {
    private Printable() {}

    /** The same text; lines and tabs stay. */
    public static String of(String text) {
        if (text.chars().noneMatch(Printable::isControl)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.chars().forEach(letter -> {
            if (isControl(letter)) {
                printable.append(escape(letter));
            } else {
                printable.append((char) letter);
            }
        });
        return printable.toString();
    }

    /** A character as Java and JSON write one that they cannot show. */
    public static String escape(int letter) {
        return String.format("\\u%04x", letter);
    }

    /** Whether it is a control character, or one that turns the direction of what follows. */
    public static boolean isControl(int letter) {
        boolean turns = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        return turns || (Character.isISOControl(letter) && letter != '\n' && letter != '\t');
    }
}
