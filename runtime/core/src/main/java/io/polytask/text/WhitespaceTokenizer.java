package io.polytask.text;

import java.util.function.Consumer;

/** The runs of what is not white space, as they stand. */
final class WhitespaceTokenizer implements Tokenizer {
    @Override
    public void tokenize(String text, Consumer<String> tokens) {
        int start = 0;
        // All white space of Unicode lies in the basic plane, so that single chars tell it.
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Whitespace.is(text.charAt(i))) {
                if (i > start) {
                    tokens.accept(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
