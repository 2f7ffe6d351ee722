package io.polytask.benchmarks.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** Texts of made-up words: first every word of the vocabulary once, as far as the texts reach, then random ones. */
public final class Texts {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 256;

    private final int vocabulary;
    private final SplittableRandom random = new SplittableRandom(1);
    private final String[] words;
    private int next;

    /** Texts of so many words. */
    public Texts(int vocabulary) {
        this.vocabulary = vocabulary;
        words = new String[vocabulary];
        Arrays.setAll(words, word -> "w" + word);
    }

    /** Texts of one length. */
    public List<List<String>> ofLength(int count, int length) {
        return texts(count, text -> length);
    }

    /** Texts of lengths between {@value #SHORTEST} and {@value #LONGEST}, of which twice as long is half as frequent. */
    public List<List<String>> ofManyLengths(int count) {
        double doublings = Math.log((double) LONGEST / SHORTEST);
        return texts(count, text -> (int) Math.round(SHORTEST * Math.exp(doublings * random.nextDouble())));
    }

    private List<List<String>> texts(int count, IntUnaryOperator length) {
        List<List<String>> texts = new ArrayList<>(count);
        for (int text = 0; text < count; text++) {
            String[] tokens = new String[length.applyAsInt(text)];
            Arrays.setAll(tokens, i -> word());
            texts.add(List.of(tokens));
        }
        return texts;
    }

    private String word() {
        return next < vocabulary ? words[next++] : words[random.nextInt(vocabulary)];
    }

    /** A label that the text decides: whether its first word has an even number. */
    static boolean label(List<String> text) {
        String word = text.get(0);
        return (word.charAt(word.length() - 1) & 1) == 0;
    }
}
