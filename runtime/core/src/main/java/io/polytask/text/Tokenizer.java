package io.polytask.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts a text into tokens. A tokenizer is used by several threads at once. */
@FunctionalInterface
public interface Tokenizer {
    /**
     * Cuts a text into tokens.
     *
     * @param text what to cut
     * @param tokens takes each token, in the text's order
     */
    void tokenize(String text, Consumer<String> tokens);

    /** The tokens of a text, in its order. */
    default List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        tokenize(text, tokens::add);
        return tokens;
    }
}
