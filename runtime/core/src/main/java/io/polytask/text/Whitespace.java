package io.polytask.text;

/** What separates tokens: Java's white space, and the blanks that do not break a line. */
final class Whitespace {
    private Whitespace() {}

    static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
