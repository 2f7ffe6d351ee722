package io.polytask.text;

import java.util.Collection;
import java.util.List;

/** Names and values in messages. */
public final class Quoted {
    private static final int LISTED = 12;
    private static final int SHOWN = 40;

    private Quoted() {}

    /** A value on one line, and not a whole paragraph of it. */
    public static String value(String value) {
        return "\"" + plain(value) + "\"";
    }

    /** As {@link #value}, without quotes. */
    public static String plain(String value) {
        String line = value.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "...";
    }

    /** {@code "a", "b" and "c"}, the rest counted when there are many. */
    public static String list(Collection<String> names) {
        List<String> quoted =
                names.stream().limit(LISTED).map(name -> "\"" + name + "\"").toList();
        if (names.size() > LISTED) {
            return String.join(", ", quoted) + " and " + (names.size() - LISTED) + " more";
        }
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}
