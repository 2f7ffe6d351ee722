package io.polytask.data;

import io.polytask.tensor.Tokens;
import io.polytask.text.HashedNgrams;
import io.polytask.text.LocatedToken;
import io.polytask.text.Tokenizer;
import io.polytask.text.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Texts as token ids. */
public final class TextColumn extends Column {
    private final TextEncoder encoder;
    private final Tokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final HashedNgrams ngrams;
    private final Tokens tokens = new Tokens();
    private final Consumer<String> token = this::token;
    private final IntConsumer ngram = this::ngram;
    private final LocatedToken locatedToken = this::token;
    /** Where each kept token begins and ends in its text; null where nobody asks. */
    private @Nullable Ints starts;

    private @Nullable Ints ends;
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
                token(text.get(i), i, i + 1);
            }
        }
        end();
    }

    /** Keeps where tokens stand, from now on: before any text is added. */
    void keepPlaces() {
        starts = new Ints();
        ends = new Ints();
    }

    /** Where a token begins: the number of its first character, or of the token in a list; counted through all rows. */
    public int start(int position) {
        return Objects.requireNonNull(starts, "No places are kept.").get(position);
    }

    /** Where a token ends: the number after its last character, or after the token in a list; counted through all rows. */
    public int end(int position) {
        return Objects.requireNonNull(ends, "No places are kept.").get(position);
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
            tokens.add(vocabulary.id(text));
            kept++;
            ngrams.add(text, ngram);
        }
    }

    private void ngram(int place) {
        if (kept < encoder.maxTokens()) {
            tokens.add(vocabulary.size() + place);
            kept++;
        }
    }

    /** The ids of all rows. */
    public Tokens tokens() {
        return tokens;
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
    }

    @Override
    void digest(ColumnDigest digest) {
        for (int row = 0; row < tokens.size(); row++) {
            digest.add(tokens.length(row));
            for (int i = tokens.segments().start(row); i < tokens.segments().end(row); i++) {
                digest.add(tokens.id(i));
            }
        }
    }
}
