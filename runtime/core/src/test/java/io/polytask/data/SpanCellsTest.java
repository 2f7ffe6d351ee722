package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.polytask.api.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanCellsTest {
    enum Kind {
        PERSON,
        PLACE
    }

    private static final Constants<Kind> KINDS = Constants.of(Kind.values());
    private static final String SMILE = "{\"text\": \"\uD83D\uDE00 Bob in Rome\", \"names\": ";

    private static final class Spans extends ExampleReader<List<Span<Kind>>> {
        Spans() {
            super(List.of("text"), List.of("names"));
        }

        @Override
        protected List<Span<Kind>> read(Row row) {
            return row.spans("names", "text", KINDS);
        }

        @Override
        protected String key(List<Span<Kind>> example) {
            return "";
        }
    }

    private static final class TokenSpans extends ExampleReader<List<Span<Kind>>> {
        TokenSpans() {
            super(List.of("tokens"), List.of("names"));
        }

        @Override
        protected List<Span<Kind>> read(Row row) {
            return row.tokenSpans("names", "tokens", KINDS);
        }

        @Override
        protected String key(List<Span<Kind>> example) {
            return "";
        }
    }

    private static List<Span<Kind>> read(ExampleReader<List<Span<Kind>>> reader, RowFormat form, String text) {
        List<List<Span<Kind>>> examples = new ArrayList<>();
        reader.forEach(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "d", form, examples::add);
        return examples.get(0);
    }

    private static void refused(ExampleReader<List<Span<Kind>>> reader, String line, String message) {
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> read(reader, RowFormat.JSON_LINES, line))
                .withMessage("d, line 1, property \"names\": " + message);
    }

    @Test
    void wordsMustStandWhereTheFileSays() {
        refused(
                new Spans(),
                SMILE + "{\"PERSON\": {\"Bob\": [[2, 4]]}}}",
                "[2,4] is \" Bo\" in the text, but the file says \"Bob\" (offsets count Java characters, in which an emoji "
                        + "is two: read a file that counts code points with --offsets=CODE_POINTS, in Java "
                        + "withOffsets(Offsets.CODE_POINTS)).");
        refused(
                new Spans(),
                "{\"text\": \"Bob in Rome\", \"names\": {\"PERSON\": {\"Tom\": [[4, 6]]}}}",
                "[4,6] is \"in \" in the text, but the file says \"Tom\".");
        refused(
                new Spans(),
                "{\"text\": \"Bob in Rome\", \"names\": {\"PERSON\": {\"Bob\": [[0, 3]]}}}",
                "[0,3] takes 4 characters, but \"Bob\" has 3: the second number is the offset of the last one.");
        assertThat(read(new Spans(), RowFormat.JSON_LINES, SMILE + "{\"PERSON\": {\"Bob\": [[3, 5]]}}}"))
                .containsExactly(new Span<>(Kind.PERSON, 3, 6));
    }

    @Test
    void fromCodePointsToJavasCharacters() {
        ExampleReader<List<Span<Kind>>> points = new Spans().withOffsets(Offsets.CODE_POINTS);
        Span<Kind> bob = new Span<>(Kind.PERSON, 3, 6);
        Span<Kind> rome = new Span<>(Kind.PLACE, 10, 14);
        String words = SMILE + "{\"PERSON\": {\"Bob\": [[2, 4]]}, \"PLACE\": {\"Rome\": [[9, 12]]}}}";
        assertThat(read(points, RowFormat.JSON_LINES, words)).containsExactly(bob, rome);
        String objects = SMILE + "[{\"type\": \"PLACE\", \"start\": 9, \"end\": 13}]}";
        assertThat(read(points, RowFormat.JSON_LINES, objects)).containsExactly(rome);
        assertThat(read(points, RowFormat.CSV, "text,names\n\uD83D\uDE00 Bob in Rome,PERSON:2-5|PLACE:9-13\n"))
                .containsExactly(bob, rome);
        refused(
                points,
                SMILE + "[{\"type\": \"PLACE\", \"start\": 9, \"end\": 14}]}",
                "the span PLACE 9-14 ends behind the text \"text\", which ends at 13.");
        refused(
                points,
                SMILE + "{\"PERSON\": {\"Bob\": [[3, 5]]}}}",
                "[3,5] is \"ob \" in the text, but the file says \"Bob\".");
    }

    @Test
    void wordsOfTokensMayHaveBlanksBetweenThem() {
        String line = "{\"tokens\": [\"Bob\", \"Lee\", \"sings\"], \"names\": {\"PERSON\": {\"%s\": [[0, 1]]}}}";
        for (String words : List.of("Bob Lee", "BobLee")) {
            assertThat(read(new TokenSpans(), RowFormat.JSON_LINES, String.format(line, words)))
                    .containsExactly(new Span<>(Kind.PERSON, 0, 2));
        }
        refused(
                new TokenSpans(),
                String.format(line, "Lee"),
                "[0,1] is \"Bob Lee\" in the text, but the file says \"Lee\" (tokens are counted).");
    }

    @Test
    void aCellOfBlanksIsReadInNoTime() {
        String blanks = " ".repeat(400_000);
        String start = "text,names\nBob,";
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(BadDataException.class)
                        .isThrownBy(() -> read(new Spans(), RowFormat.CSV, start + "x" + blanks + "y\n"))
                        .withMessageContaining("is no span: write its type, start and end as in PLACE:3-5"));
        assertThat(read(new Spans(), RowFormat.CSV, start + "person" + blanks + ": 0 - 3\n"))
                .containsExactly(new Span<>(Kind.PERSON, 0, 3));
    }

    @Test
    void whatIsNoSpanIsTold() {
        for (String cell :
                List.of("PLACE", "PLACE:3", "PLACE:3-", "PLACE:-5", ":3-5", "PLACE:3-5-7", "PLACE:1234567890-5")) {
            assertThatExceptionOfType(BadDataException.class)
                    .isThrownBy(() -> read(new Spans(), RowFormat.CSV, "text,names\nBob in Rome," + cell + "\n"))
                    .withMessage("d, line 2, column \"names\": \"" + cell
                            + "\" is no span: write its type, start and end as in PLACE:3-5, spans between |.");
        }
    }
}
