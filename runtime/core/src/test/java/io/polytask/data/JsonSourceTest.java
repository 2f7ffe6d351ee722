package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonSourceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"price\": 1}{\"price\": 2}; 13: Trailing token",
                "{\"price\": nan}; 14: Unrecognized token 'nan'",
                "{\"price\": 1; 12: Unexpected end-of-input: expected close marker for Object"
            })
    void brokenJsonIsToldWithoutTheParsersOwnTerms(String row, String said) {
        JsonSource source = new JsonSource(
                "r.jsonl",
                new Utf8Reader(new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8))),
                Fields.of(List.of("price"), List.of(), TokenColumns.NONE));

        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(source::next)
                .withMessage("r.jsonl, line 1: broken JSON at character " + said
                        + "; JSON Lines has one whole object a line.");
    }
}
