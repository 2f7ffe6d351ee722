package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Audience;
import io.polytask.text.Characters;
import io.polytask.text.Tokenizer;
import io.polytask.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Text as token ids: 0 for unknown tokens, then one id for each token of the vocabulary, then the hash buckets of n-grams.
 * Each token is followed by the n-grams that end with it, and the last one by those that end with the end of the text; what
 * goes beyond the limit is cut off.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class TextEncoder extends Encoder {
    private final Tokenizer tokenizer;
    private final int maxTokens;
    private final int limit;
    private final int minCount;
    private final int ngrams;
    private final int buckets;
    private final double unknownDropout;
    /** The most characters of a token that have ids; 0 if none has. */
    private final int maxCharacters;

    private final Vocabulary.Counter counter = new Vocabulary.Counter();
    private final Vocabulary.Counter characterCounter = new Vocabulary.Counter();
    private Vocabulary vocabulary = Vocabulary.of(List.of());
    private Characters characters = Characters.of(List.of());
    /** How often each token of the vocabulary occurs, and what follows from that, by its id; empty if nothing does. */
    private long[] counts = {};

    private float[] unknownRates = {};
    private boolean foldsCase;

    private TextEncoder(
            String name,
            Tokenizer tokenizer,
            int maxTokens,
            int limit,
            int minCount,
            int ngrams,
            int buckets,
            double unknownDropout,
            int maxCharacters) {
        super(name);
        this.tokenizer = tokenizer;
        this.maxTokens = maxTokens;
        this.limit = limit;
        this.minCount = minCount;
        this.ngrams = ngrams;
        this.buckets = buckets;
        this.unknownDropout = unknownDropout;
        this.maxCharacters = maxCharacters;
    }

    /**
     * An encoder that has observed no text.
     *
     * @param name the input's name
     * @param tokenizer cuts a {@code String}; a {@code List<String>} is taken as it is
     * @param maxTokens the most ids of one text, n-grams among them; at least 1
     * @param vocabulary the most tokens with an id of their own, the frequent ones first; at least 1
     * @param minCount how often a token must occur to have an id of its own; at least 1
     * @param ngrams the longest n-grams, at least 1; 1 for tokens alone
     * @param buckets hash buckets that n-grams share, at least 1
     */
    public static TextEncoder of(
            String name, Tokenizer tokenizer, int maxTokens, int vocabulary, int minCount, int ngrams, int buckets) {
        return new TextEncoder(name, tokenizer, maxTokens, vocabulary, minCount, ngrams, buckets, 0, 0);
    }

    /**
     * This encoder, which has observed nothing yet, with tokens that are replaced by unknown ones in training: one that occurs n
     * times is with probability {@code rate / (rate + n)}.
     *
     * @param rate at least 0
     */
    public TextEncoder withUnknownDropout(double rate) {
        return new TextEncoder(name(), tokenizer, maxTokens, limit, minCount, ngrams, buckets, rate, maxCharacters);
    }

    /**
     * This encoder, which has observed nothing yet, with an id for each character, too.
     *
     * @param most of one token, at least 1; what follows is cut off
     */
    public TextEncoder withCharacters(int most) {
        return new TextEncoder(name(), tokenizer, maxTokens, limit, minCount, ngrams, buckets, unknownDropout, most);
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
            KeptTokens kept = new KeptTokens();
            for (int i = 0; i < tokens.size(); i++) {
                kept.add(present(tokens.get(i), "Token", i));
            }
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

    /** The characters with an id of their own; none but unknown ones if nobody asked for them. */
    public Characters characters() {
        return characters;
    }

    /** Whether characters have ids. */
    boolean isSpelt() {
        return maxCharacters > 0;
    }

    /** Passes on the ids of a token's characters. */
    void spell(String token, IntConsumer to) {
        characters.encode(token, maxCharacters, to);
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

    /** With which probability each token of the vocabulary is replaced by an unknown one in training, by its id. */
    float[] unknownRates() {
        return unknownRates;
    }

    private void count(long[] occurrences) {
        counts = occurrences;
        unknownRates = new float[counts.length];
        for (int id = 1; id < counts.length; id++) {
            unknownRates[id] = counts[id] == 0 ? 0 : (float) (unknownDropout / (unknownDropout + counts[id]));
        }
    }

    /** How many more tokens the vocabulary may have. */
    int capacityLeft() {
        return limit - vocabulary.tokens().size();
    }

    /** Adds tokens that the training data do not have; from now on unknown ones are looked up in lower case, too. */
    void extend(List<String> tokens) {
        List<String> all = new ArrayList<>(vocabulary.tokens());
        all.addAll(tokens);
        vocabulary = Vocabulary.of(all);
        foldsCase = true;
        if (unknownDropout > 0) {
            count(Arrays.copyOf(counts, vocabulary.size()));
        }
    }

    /** The id of a token. */
    int id(String token) {
        int id = vocabulary.id(token);
        return id == Vocabulary.UNKNOWN && foldsCase ? vocabulary.id(token.toLowerCase(Locale.ROOT)) : id;
    }

    @Override
    void learn() {
        vocabulary = counter.vocabulary(limit, minCount);
        if (unknownDropout > 0) {
            long[] occurrences = new long[vocabulary.size()];
            for (String token : vocabulary.tokens()) {
                occurrences[vocabulary.id(token)] = counter.count(token);
            }
            count(occurrences);
        }
        counter.clear();
        characters = Characters.of(characterCounter);
        characterCounter.clear();
    }

    @Override
    void write(ObjectNode state) {
        EncoderState.put(state, "tokens", vocabulary.tokens());
        if (unknownDropout > 0) {
            EncoderState.put(state, "counts", counts);
        }
        if (isSpelt()) {
            EncoderState.put(state, "characters", characters.known());
        }
        if (foldsCase) {
            state.put("foldsCase", true);
        }
    }

    @Override
    void read(EncoderState state) {
        vocabulary = Vocabulary.of(state.texts("tokens"));
        if (capacityLeft() < 0) {
            throw state.damaged("tokens", "a list of at most " + limit);
        }
        if (unknownDropout > 0) {
            count(state.counts("counts", vocabulary.size()));
        }
        if (isSpelt()) {
            characters = Characters.of(state.texts("characters"));
        }
        foldsCase = state.truth("foldsCase");
    }

    /** Counts the tokens of one text that encoding would keep: what is always cut off could never be trained. */
    private final class KeptTokens {
        /** The beginning of the text counts as a token in n-grams. */
        private int tokens = 1;

        private int ids;

        void add(String token) {
            if (ids < maxTokens) {
                counter.add(token);
                if (isSpelt()) {
                    Characters.count(token, maxCharacters, characterCounter);
                }
                ids += 1 + Math.min(tokens, ngrams - 1);
                tokens++;
            }
        }
    }
}
