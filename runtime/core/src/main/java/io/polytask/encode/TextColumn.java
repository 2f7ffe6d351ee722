package io.polytask.encode;

import io.polytask.api.Audience;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Tokens;
import io.polytask.text.HashedNgrams;
import io.polytask.text.LocatedToken;
import io.polytask.text.Tokenizer;
import io.polytask.text.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Texts as token ids. */
@Audience(Audience.Group.GENERATED_CODE)
public final class TextColumn extends Column {
    private final TextEncoder encoder;
    private final Tokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final HashedNgrams ngrams;
    private final Tokens tokens = new Tokens();
    /** The characters of each token, as a text of its own. */
    private final Tokens characters = new Tokens();

    private final Consumer<String> token = this::token;
    private final IntConsumer character = characters::add;
    private final IntConsumer ngram = this::ngram;
    private final LocatedToken locatedToken = this::token;
    /** The offsets at which each kept token begins and ends in its text; null where nobody asks. */
    private @Nullable Ints starts;

    private @Nullable Ints ends;
    private final float[] unknownRates;
    private int kept;
    private int given;
    private int extent;

    /**
     * A column without rows.
     *
     * @param encoder fitted
     */
    public TextColumn(TextEncoder encoder) {
        this.encoder = encoder;
        tokenizer = encoder.tokenizer();
        vocabulary = encoder.vocabulary();
        ngrams = new HashedNgrams(encoder.ngrams(), encoder.buckets());
        unknownRates = encoder.unknownRates();
    }

    /** Adds a text; null is an empty one. */
    public void add(@Nullable String text) {
        start();
        if (text != null && starts == null) {
            tokenizer.tokenize(text, token);
        } else if (text != null) {
            extent = text.length();
            tokenizer.locate(text, locatedToken);
        }
        end();
    }

    /** Adds a text of these tokens; null is an empty one. */
    public void add(@Nullable List<String> text) {
        start();
        if (text != null) {
            extent = text.size();
            for (int i = 0; i < text.size(); i++) {
                token(encoder.present(text.get(i), "Token", i), i, i + 1);
            }
        }
        end();
    }

    /** Keeps the offsets of tokens, from now on: before any text is added. */
    void keepOffsets() {
        starts = new Ints();
        ends = new Ints();
    }

    /** Where a token begins: the number of its first character, or of the token in a list; counted through all rows. */
    public int start(int position) {
        return Objects.requireNonNull(starts, "No offsets are kept.").get(position);
    }

    /** Where a token ends: the number after its last character, or after the token in a list; counted through all rows. */
    public int end(int position) {
        return Objects.requireNonNull(ends, "No offsets are kept.").get(position);
    }

    /** How many characters, or tokens of a list, the last added text has. */
    int extent() {
        return extent;
    }

    private void start() {
        ngrams.start();
        kept = 0;
        given = 0;
        extent = 0;
    }

    private void end() {
        ngrams.end(ngram);
        tokens.end();
    }

    private void token(String text, int start, int end) {
        if (starts != null && ends != null && kept < encoder.maxTokens()) {
            starts.add(start);
            ends.add(end);
        }
        token(text);
    }

    private void token(String text) {
        given++;
        if (kept < encoder.maxTokens()) {
            tokens.add(encoder.id(text));
            kept++;
            if (encoder.isSpelt()) {
                encoder.spell(text, character);
                characters.end();
            }
            ngrams.add(text, ngram);
        }
    }

    private void ngram(int bucket) {
        if (kept < encoder.maxTokens()) {
            tokens.add(vocabulary.size() + bucket);
            kept++;
            if (encoder.isSpelt()) {
                characters.end();
            }
        }
    }

    /**
     * Replaces some tokens of all rows by unknown ones, the rare more readily than the frequent: for a step of training. N-grams
     * stay as they are.
     *
     * @param random gives a number for each id
     */
    public void dropTokens(RandomGenerator random) {
        for (int position = 0; position < tokens.segments().total(); position++) {
            float drawn = random.nextFloat();
            int id = tokens.id(position);
            if (id < unknownRates.length && drawn < unknownRates[id]) {
                tokens.set(position, Vocabulary.UNKNOWN);
            }
        }
    }

    /** The ids of all rows. */
    public Tokens tokens() {
        return tokens;
    }

    /** The ids of the characters of each token, the tokens of all rows one after another; an n-gram has none. */
    public Tokens characters() {
        return characters;
    }

    /** How many tokens and characters all rows have. */
    int positions() {
        return tokens.segments().total() + characters.segments().total();
    }

    TextEncoder encoder() {
        return encoder;
    }

    /** How many tokens the last added text had before it was cut. */
    int given() {
        return given;
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public void clear() {
        tokens.clear();
        if (starts != null && ends != null) {
            starts.clear();
            ends.clear();
        }
        characters.clear();
    }

    @Override
    void append(Column source, int row) {
        TextColumn from = (TextColumn) source;
        tokens.append(from.tokens, row);
        if (starts != null && from.starts != null && ends != null && from.ends != null) {
            int first = from.tokens.segments().start(row);
            int count = from.tokens.length(row);
            starts.append(from.starts, first, count);
            ends.append(from.ends, first, count);
        }
        if (encoder.isSpelt()) {
            Segments segments = from.tokens.segments();
            for (int token = segments.start(row); token < segments.end(row); token++) {
                characters.append(from.characters, token);
            }
        }
    }

    @Override
    void digest(ColumnDigest digest) {
        for (int row = 0; row < tokens.size(); row++) {
            digest(digest, tokens, row);
            if (encoder.isSpelt()) {
                for (int i = tokens.segments().start(row); i < tokens.segments().end(row); i++) {
                    digest(digest, characters, i);
                }
            }
        }
    }

    private static void digest(ColumnDigest digest, Tokens of, int text) {
        digest.add(of.length(text));
        for (int i = of.segments().start(text); i < of.segments().end(text); i++) {
            digest.add(of.id(i));
        }
    }
}
