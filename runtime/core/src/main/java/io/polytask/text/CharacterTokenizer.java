package io.polytask.text;

import java.util.function.Consumer;

/** One token for each code point that is not white space. */
final class CharacterTokenizer implements Tokenizer {
    @Override
    public void tokenize(String text, Consumer<String> tokens) {
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            if (!Whitespace.is(character)) {
                tokens.accept(text.substring(i, next));
            }
        }
    }
}
