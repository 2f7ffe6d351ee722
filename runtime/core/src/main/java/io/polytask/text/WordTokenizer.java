package io.polytask.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's words by the rules of Unicode (UAX 29), in lower case. */
final class WordTokenizer implements Tokenizer {
    /** One a thread: making one costs more than cutting a short text. */
    private final ThreadLocal<Words> words = ThreadLocal.withInitial(Words::new);

    @Override
    public void tokenize(String text, Consumer<String> tokens) {
        words.get().locate(text, (token, start, end) -> tokens.accept(token));
    }

    @Override
    public void locate(String text, LocatedToken tokens) {
        words.get().locate(text, tokens);
    }

    private static final class Words {
        private final StandardTokenizer tokenizer = new StandardTokenizer();
        private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

        void locate(String text, LocatedToken tokens) {
            try {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    tokens.accept(term.toString().toLowerCase(Locale.ROOT), offset.startOffset(), offset.endOffset());
                }
                tokenizer.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                close();
            }
        }

        /** Without it the next text is refused, also after a consumer has thrown. */
        private void close() {
            try {
                tokenizer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
