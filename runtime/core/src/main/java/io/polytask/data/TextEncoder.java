package io.polytask.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.text.Tokenizer;
import io.polytask.text.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text as token ids: 0 for unknown tokens, then one id for each token of the vocabulary, then the hashed places of n-grams.
 * Each token is followed by the n-grams that end with it, and the last one by those that end with the end of the text; what
 * goes beyond the limit is cut off.
 */
public final class TextEncoder extends Encoder {
    private final Tokenizer tokenizer;
    private final int maxTokens;
    private final int limit;
    private final int minCount;
    private final int ngrams;
    private final int buckets;
    private final Vocabulary.Counter counter = new Vocabulary.Counter();
    private Vocabulary vocabulary = Vocabulary.of(List.of());

    private TextEncoder(
            String name, Tokenizer tokenizer, int maxTokens, int limit, int minCount, int ngrams, int buckets) {
        super(name);
        this.tokenizer = tokenizer;
        this.maxTokens = maxTokens;
        this.limit = limit;
        this.minCount = minCount;
        this.ngrams = ngrams;
        this.buckets = buckets;
    }

    /**
     * An encoder that has seen no text.
     *
     * @param name the input's name
     * @param tokenizer cuts a {@code String}; a {@code List<String>} is taken as it is
     * @param maxTokens the most ids of one text, n-grams among them; at least 1
     * @param vocabulary the most tokens with an id of their own, the frequent ones first; at least 1
     * @param minCount how often a token must occur to have an id of its own; at least 1
     * @param ngrams the longest n-grams, at least 1; 1 for tokens alone
     * @param buckets places that n-grams share, at least 1
     */
    public static TextEncoder of(
            String name, Tokenizer tokenizer, int maxTokens, int vocabulary, int minCount, int ngrams, int buckets) {
        return new TextEncoder(name, tokenizer, maxTokens, vocabulary, minCount, ngrams, buckets);
    }

    /** Learns from a text; null is none. */
    public void observe(@Nullable String text) {
        requireOpen();
        if (text != null) {
            KeptTokens kept = new KeptTokens();
            tokenizer.tokenize(text, kept::add);
        }
    }

    /** Learns from tokens; null is none. */
    public void observe(@Nullable List<String> tokens) {
        requireOpen();
        if (tokens != null) {
            tokens.forEach(new KeptTokens()::add);
        }
    }

    /** How many ids there are: the rows of an embedding table. */
    public int rows() {
        return vocabulary.size() + (ngrams > 1 ? buckets : 0);
    }

    /** The most ids of one text. */
    public int maxTokens() {
        return maxTokens;
    }

    /** The tokens with an id of their own. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }

    int ngrams() {
        return ngrams;
    }

    int buckets() {
        return buckets;
    }

    @Override
    void learn() {
        vocabulary = counter.vocabulary(limit, minCount);
        counter.clear();
    }

    @Override
    void write(ObjectNode state) {
        EncoderState.put(state, "tokens", vocabulary.tokens());
    }

    @Override
    void read(EncoderState state) {
        vocabulary = Vocabulary.of(state.texts("tokens"));
    }

    /** Counts the tokens of one text that encoding would keep: what is always cut off could never be trained. */
    private final class KeptTokens {
        /** The beginning of the text counts as a token in n-grams. */
        private int tokens = 1;

        private int ids;

        void add(String token) {
            if (ids < maxTokens) {
                counter.add(token);
                ids += 1 + Math.min(tokens, ngrams - 1);
                tokens++;
            }
        }
    }
}
