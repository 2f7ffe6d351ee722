package io.polytask.text;

import io.polytask.api.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts a text into tokens. A tokenizer is used by several threads at once. */
@Audience(Audience.Group.USER)
@FunctionalInterface
public interface Tokenizer {
    /**
     * Cuts a text into tokens.
     *
     * @param text what to cut
     * @param tokens takes each token, in the text's order
     */
    void tokenize(String text, Consumer<String> tokens);

    /**
     * Cuts a text into tokens, and tells where each stands, as labels of spans need it. A tokenizer whose tokens do not stand
     * in the text as they are must say itself where they come from.
     *
     * @throws IllegalArgumentException if a token is not to be found
     */
    default void locate(String text, LocatedToken tokens) {
        int[] from = {0};
        tokenize(text, token -> {
            int start = text.indexOf(token, from[0]);
            if (start < 0) {
                throw new IllegalArgumentException("The token \"" + token + "\" does not stand in the text \"" + text
                        + "\" as it is: its tokenizer must override locate to tell where it comes from.");
            }
            from[0] = start + token.length();
            tokens.accept(token, start, from[0]);
        });
    }

    /** The tokens of a text, in its order. */
    default List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        tokenize(text, tokens::add);
        return tokens;
    }
}
