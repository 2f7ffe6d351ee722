package io.polytask.text;

import io.polytask.api.Audience;
import io.polytask.api.Tokenization;
import java.util.EnumMap;
import java.util.Map;

/** Which tokenizer does each {@link Tokenization}. It never changes. */
@Audience(Audience.Group.USER)
public final class Tokenizers {
    private final Map<Tokenization, Tokenizer> tokenizers;

    private Tokenizers(Map<Tokenization, Tokenizer> tokenizers) {
        this.tokenizers = tokenizers;
    }

    /** Lucene's words by Unicode's rules (UAX 29), code points, and a cut at white space. */
    public static Tokenizers standard() {
        Map<Tokenization, Tokenizer> tokenizers = new EnumMap<>(Tokenization.class);
        tokenizers.put(Tokenization.WORDS, new WordTokenizer());
        tokenizers.put(Tokenization.CHARACTERS, new CharacterTokenizer());
        tokenizers.put(Tokenization.WHITESPACE, new WhitespaceTokenizer());
        return new Tokenizers(tokenizers);
    }

    /** These tokenizers, but another one for one kind. */
    public Tokenizers with(Tokenization kind, Tokenizer tokenizer) {
        Map<Tokenization, Tokenizer> changed = new EnumMap<>(tokenizers);
        changed.put(kind, tokenizer);
        return new Tokenizers(changed);
    }

    /** The tokenizer of a kind. */
    public Tokenizer get(Tokenization kind) {
        Tokenizer tokenizer = tokenizers.get(kind);
        if (tokenizer == null) {
            throw new IllegalArgumentException("There is no tokenizer for " + kind + ".");
        }
        return tokenizer;
    }
}
