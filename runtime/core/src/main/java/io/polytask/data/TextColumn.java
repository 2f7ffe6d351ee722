package io.polytask.data;

import io.polytask.tensor.Tokens;
import io.polytask.text.HashedNgrams;
import io.polytask.text.Tokenizer;
import io.polytask.text.Vocabulary;
import java.util.List;
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
    private int kept;
    private int given;

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
        if (text != null) {
            tokenizer.tokenize(text, token);
        }
        end();
    }

    /** Adds a text of these tokens; null is an empty one. */
    public void add(@Nullable List<String> text) {
        start();
        if (text != null) {
            text.forEach(token);
        }
        end();
    }

    private void start() {
        ngrams.start();
        kept = 0;
        given = 0;
    }

    private void end() {
        ngrams.end(ngram);
        tokens.end();
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
    }

    @Override
    void append(Column source, int row) {
        tokens.append(((TextColumn) source).tokens, row);
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
