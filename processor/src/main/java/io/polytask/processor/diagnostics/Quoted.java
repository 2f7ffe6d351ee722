package io.polytask.processor.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names as messages list them. */
public final class Quoted {
    private static final int MOST = 3;

    private Quoted() {}

    /** The first three, and how many more there are: {@code "a", "b", "c", ... and 2 more}. */
    public static String first(Collection<String> names) {
        String first = names.stream().limit(MOST).map(Quoted::one).collect(Collectors.joining(", "));
        return names.size() > MOST ? first + ", ... and " + (names.size() - MOST) + " more" : first;
    }

    /** All of at least one: {@code "a", "b" and "c"}. */
    public static String all(List<String> names) {
        int last = names.size() - 1;
        String others = names.subList(0, last).stream().map(Quoted::one).collect(Collectors.joining(", "));
        return last == 0 ? one(names.get(0)) : others + " and " + one(names.get(last));
    }

    private static String one(String name) {
        return '"' + name + '"';
    }
}
