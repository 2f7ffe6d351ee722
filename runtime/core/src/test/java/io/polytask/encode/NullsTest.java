package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.polytask.api.Dataset;
import io.polytask.api.Span;
import io.polytask.api.Tokenization;
import io.polytask.text.Tokenizers;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is null where it must not be is told, in learning as in encoding. */
class NullsTest {
    enum Kind {
        PLACE
    }

    private static TextEncoder words() {
        return TextEncoder.of("words", Tokenizers.standard().get(Tokenization.WORDS), 9, 9, 1, 1, 1);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void examples() {
        refused(() -> Dataset.of(Arrays.asList("a", null)), "Example 2 of the data set is null: leave it out.");
        refused(() -> Dataset.of(null), "The list of examples is null, but must be one; it may be empty.");
    }

    @Test
    void tokens() {
        List<String> tokens = Arrays.asList("a", null);
        String message = "Token 2 of \"words\" is null: leave it out.";
        refused(() -> words().observe(tokens), message);
        TextEncoder fitted = words();
        fitted.finish();
        refused(() -> new TextColumn(fitted).add(tokens), message);
    }

    @Test
    void spans() {
        List<Span<Kind>> spans = Collections.singletonList(null);
        String message = "Span 1 of \"names\" is null: leave it out.";
        SpanEncoder<Kind> encoder = SpanEncoder.of("names", List.of(Kind.values()));
        refused(() -> encoder.observe(spans), message);
        TextEncoder words = words();
        words.observe("a");
        words.finish();
        encoder.finish();
        TextColumn text = new TextColumn(words);
        SpanColumn<Kind> column = new SpanColumn<>(encoder, text);
        text.add("a");
        refused(() -> column.add(spans), message);
    }

    @Test
    void labelsOfASet() {
        Set<String> topics = new HashSet<>(Arrays.asList("a", null));
        String message = "One of the labels of \"topics\" is null: leave it out; a null set is a missing one.";
        LabelSetEncoder<String> encoder = LabelSetEncoder.learned("topics");
        refused(() -> encoder.observe(topics), message);
        encoder.observe(Set.of("a"));
        encoder.finish();
        refused(() -> new LabelSetColumn<>(encoder).add(topics), message);
    }
}
