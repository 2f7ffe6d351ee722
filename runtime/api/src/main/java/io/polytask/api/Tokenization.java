package io.polytask.api;

/** How a text is cut into tokens. */
public enum Tokenization {
    /** Words by the rules of Unicode (UAX 29), in lower case, punctuation left out; Chinese by the character. */
    WORDS,
    /** Characters (code points), white space left out: the safe choice for Chinese and Japanese. */
    CHARACTERS,
    /** What stands between white space, as it is. */
    WHITESPACE
}
