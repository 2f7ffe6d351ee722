package io.polytask.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The last words about an unknown name: the known one that was likely meant, or else the known names. */
public final class DidYouMean {
    private DidYouMean() {}

    /** A sentence that starts with a space; empty if nothing is known. */
    public static String among(Collection<String> known, String name) {
        int limit = Math.max(1, name.length() / 3);
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= limit)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .map(candidate -> " Did you mean \"" + candidate + "\"?")
                .orElseGet(() -> known.isEmpty() ? "" : " Known: " + Quoted.first(known) + ".");
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that lead from one name to the other, upper and lower
     * case being the same (optimal string alignment: Damerau 1964).
     */
    static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
