package io.polytask.text;

import io.polytask.api.Audience;

/** Takes a token and where it stands. */
@Audience(Audience.Group.USER)
@FunctionalInterface
public interface LocatedToken {
    /**
     * Takes a token.
     *
     * @param token as the tokenizer gives it, in lower case perhaps
     * @param start its first character in the text
     * @param end the one after its last
     */
    void accept(String token, int start, int end);
}
