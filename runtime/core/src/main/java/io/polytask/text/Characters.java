package io.polytask.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** The ids of known characters (code points): 0 for all unknown ones, then one a character. It never changes. */
public final class Characters {
    private final Vocabulary vocabulary;
    /** The characters in the order of Unicode, and the id of each: a search makes no objects. */
    private final int[] sorted;

    private final int[] ids;

    private Characters(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        sorted = vocabulary.tokens().stream()
                .mapToInt(character -> character.codePointAt(0))
                .sorted()
                .toArray();
        ids = Arrays.stream(sorted)
                .map(character -> vocabulary.id(Character.toString(character)))
                .toArray();
    }

    /**
     * These characters, the first of which has the id 1.
     *
     * @throws IllegalArgumentException if one stands there twice, or a text is not one character
     */
    public static Characters of(List<String> characters) {
        characters.stream()
                .filter(text -> text.isEmpty() || text.codePointCount(0, text.length()) != 1)
                .findFirst()
                .ifPresent(text -> {
                    throw new IllegalArgumentException("\"" + text + "\" is not one character.");
                });
        return new Characters(Vocabulary.of(characters));
    }

    /** The characters that were counted, the frequent ones first. */
    public static Characters of(Vocabulary.Counter counter) {
        return new Characters(counter.vocabulary(Integer.MAX_VALUE, 1));
    }

    /** Counts the first characters of a token. */
    public static void count(String token, int most, Vocabulary.Counter counter) {
        token.codePoints().limit(most).forEach(character -> counter.add(Character.toString(character)));
    }

    /** Gives out the id of each of the first characters of a token, in their order. */
    public void encode(String token, int most, IntConsumer to) {
        int next;
        int left = most;
        for (int i = 0; i < token.length() && left > 0; i = next, left--) {
            int character = token.codePointAt(i);
            next = i + Character.charCount(character);
            int index = Arrays.binarySearch(sorted, character);
            to.accept(index < 0 ? Vocabulary.UNKNOWN : ids[index]);
        }
    }

    /** How many ids there are, that of unknown characters among them. */
    public int size() {
        return vocabulary.size();
    }

    /** The known characters in the order of their ids, which begin with 1. */
    public List<String> known() {
        return vocabulary.tokens();
    }
}
