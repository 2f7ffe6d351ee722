package io.polytask.data;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The end of a sentence about an unknown name: the known one that is meant, if one is close, else all known ones. */
final class DidYouMean {
    private static final int LISTED = 12;

    private DidYouMean() {}

    static String hint(String unknown, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(unknown.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        boolean close = least <= Math.max(1, Math.min(unknown.length(), best.length()) / 3);
        return (close && !best.isEmpty() ? " Did you mean \"" + best + "\"?" : "");
    }

    /** {@code "a", "b" and "c"}, the rest counted when there are many. */
    static String list(Collection<String> names) {
        List<String> quoted = names.stream()
                .limit(names.size() > LISTED ? LISTED : names.size())
                .map(name -> "\"" + name + "\"")
                .toList();
        if (names.size() > LISTED) {
            return String.join(", ", quoted) + " and " + (names.size() - LISTED) + " more";
        }
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + quoted.get(quoted.size() - 1);
    }

    /** How many characters must be put in, left out or changed (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
