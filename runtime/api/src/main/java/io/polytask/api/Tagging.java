package io.polytask.api;

import java.util.List;

/**
 * The prediction of one tag for each token.
 *
 * @param tokens one prediction a token, in the text's order; tokens beyond the text's limit have none
 * @param <L> the tags' type
 */
public record Tagging<L>(List<Classification<L>> tokens) implements TaskPrediction {
    /** A copy is kept. */
    public Tagging {
        tokens = List.copyOf(tokens);
    }

    /** The likeliest tag of each token. */
    public List<L> tags() {
        return tokens.stream().map(Classification::label).toList();
    }

    /** The likeliest tag of each token and its probability: {@code [O (0.99), PLACE (0.93)]}. */
    @Override
    public String toString() {
        return tokens.toString();
    }
}
