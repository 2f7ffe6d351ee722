package io.polytask.processor.model;

import io.polytask.api.Tokenization;
import io.polytask.processor.diagnostics.Origin;

/** A {@code @Text} input. */
public record TextInput(
        Member member,
        Setting<Tokenization> tokenizer,
        Setting<Integer> maxTokens,
        Setting<Integer> vocabulary,
        Setting<Integer> minCount,
        Setting<Integer> ngrams,
        Setting<Integer> buckets,
        Setting<Double> unknownDropout,
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

    @Override
    public String annotation() {
        return "@Text";
    }

    @Override
    public Signal signal() {
        return Signal.tokens(name());
    }
}
