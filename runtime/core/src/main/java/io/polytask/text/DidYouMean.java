package io.polytask.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The end of a message about an unknown name: the known one that was probably meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /**
     * The known name that is nearest to the given one, if it is near enough: as many letters apart as a third of the given
     * one's length, or one.
     *
     * @return {@code  Did you mean "x"?} with a blank before it, or nothing
     */
    public static String among(Collection<String> known, String given) {
        int near = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(name -> distance(name, given) <= near)
                .min(Comparator.comparingInt(name -> distance(name, given)))
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** Insertions, deletions and replacements that make one of the other (Levenshtein 1966), case apart. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
