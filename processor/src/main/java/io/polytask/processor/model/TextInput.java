package io.polytask.processor.model;

import io.polytask.api.Tokenization;
import io.polytask.processor.diagnostics.Origin;
import java.util.Map;

/** A {@code @Text} input. */
public record TextInput(
        Member member,
        Setting<Tokenization> tokenizer,
        Setting<Integer> maxTokens,
        Setting<Integer> maxCharacters,
        Setting<Integer> vocabulary,
        Setting<Integer> minCount,
        Setting<Integer> ngrams,
        Setting<Integer> buckets,
        Setting<Double> unknownDropout,
        Map<String, String> written,
        Origin origin)
        implements InputDecl {

    /** Whether it is a {@code List<String>} of tokens as they are. */
    public boolean isTokens() {
        return member.type().form() == ValueType.Form.LIST;
    }

    /** Whether rare tokens are taken for unknown ones in training. */
    public boolean dropsTokens() {
        return unknownDropout.value() > 0;
    }

    /**
     * The same text with n-grams.
     *
     * @param longest the longest of them
     * @param rows that they share, unless it says itself how many
     */
    public TextInput withNgrams(int longest, int rows) {
        return new TextInput(
                member,
                tokenizer,
                maxTokens,
                maxCharacters,
                vocabulary,
                minCount,
                new Setting<>(longest, true, origin),
                buckets.given() ? buckets : new Setting<>(rows, true, origin),
                unknownDropout,
                written,
                origin);
    }

    @Override
    public String annotation() {
        return "@Text";
    }

    @Override
    public Signal signal() {
        return Signal.tokens(name());
    }
}
