package io.polytask.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of known tokens: 0 for all unknown ones, then one a token. It never changes. */
public final class Vocabulary {
    /** The id that all unknown tokens share. */
    public static final int UNKNOWN = 0;

    /** Multiples of it are spread evenly over the integers, so that like hashes do not stand side by side. */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** How many slots a search looks at. */
    private static final int PROBES = 64;

    private final List<String> tokens;
    private final String[] byIndex;
    /**
     * A hash table without objects, of which a search touches little memory: for each token its hash and its id, at the
     * first slot that was free from that of its hash on. 0 is a free slot.
     */
    private final long[] table;

    private final int shift;
    /** The ids of tokens that found no free slot nearby: of many tokens of one hash, which a tree finds quickly. */
    private final Map<String, Integer> crowded = new HashMap<>();

    private Vocabulary(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
        byIndex = this.tokens.toArray(String[]::new);
        // Half of the table stays free, so that searches are short.
        int bits = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(byIndex.length + 1);
        table = new long[1 << bits];
        shift = Integer.SIZE - bits;
        for (int index = 0; index < byIndex.length; index++) {
            add(byIndex[index], index + 1);
        }
    }

    private void add(String token, int id) {
        if (id(token) != UNKNOWN) {
            throw new IllegalArgumentException("The token \"" + token + "\" stands in the vocabulary twice.");
        }
        int found = find(token);
        if (found < 0) {
            crowded.put(token, id);
        } else {
            table[found] = ((long) token.hashCode() << Integer.SIZE) | id;
        }
    }

    /** Where a token stands in the table, or would stand; -1 if all slots nearby are others'. */
    private int find(String token) {
        int hash = token.hashCode();
        int at = (hash * GOLDEN_RATIO) >>> shift;
        for (int probe = 0; probe < PROBES; probe++) {
            long entry = table[at];
            if (entry == 0 || (entry >> Integer.SIZE == hash && byIndex[(int) entry - 1].equals(token))) {
                return at;
            }
            at = (at + 1) & (table.length - 1);
        }
        return -1;
    }

    /**
     * A vocabulary of these tokens, the first of which has the id 1.
     *
     * @throws IllegalArgumentException if a token stands there twice
     */
    public static Vocabulary of(List<String> tokens) {
        return new Vocabulary(tokens);
    }

    /** The id of a token; {@link #UNKNOWN} if it has none. */
    public int id(String token) {
        int found = find(token);
        return found < 0 ? crowded.getOrDefault(token, UNKNOWN) : (int) table[found];
    }

    /** How many ids there are, that of unknown tokens among them. */
    public int size() {
        return tokens.size() + 1;
    }

    /** The known tokens in the order of their ids, which begin with 1. */
    public List<String> tokens() {
        return tokens;
    }

    /** Counts tokens to make a vocabulary of the frequent ones. */
    public static final class Counter {
        private final Map<String, Count> counts = new LinkedHashMap<>();

        /** A counter that has counted nothing. */
        public Counter() {}

        /** Counts a token. */
        public void add(String token) {
            Count count = counts.get(token);
            if (count == null) {
                counts.put(token, new Count());
            } else {
                count.value++;
            }
        }

        /** How often a token was counted. */
        public long count(String token) {
            Count count = counts.get(token);
            return count == null ? 0 : count.value;
        }

        /**
         * The vocabulary of the most frequent tokens; of equally frequent ones, those seen first.
         *
         * @param limit the most tokens that have an id of their own
         * @param minCount how often a token must have been counted
         */
        public Vocabulary vocabulary(int limit, int minCount) {
            List<Map.Entry<String, Count>> frequent = new ArrayList<>(counts.entrySet());
            frequent.removeIf(entry -> entry.getValue().value < minCount);
            // A stable sort: the map's order, that of the first sight, breaks ties.
            frequent.sort(Comparator.comparingLong(entry -> -entry.getValue().value));
            return Vocabulary.of(
                    frequent.stream().limit(limit).map(Map.Entry::getKey).toList());
        }

        /** Forgets all counts. */
        public void clear() {
            counts.clear();
        }

        private static final class Count {
            private long value = 1;
        }
    }
}
