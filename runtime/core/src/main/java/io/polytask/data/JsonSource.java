package io.polytask.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.polytask.text.Quoted;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one JSON object a line; blank lines are none. */
final class JsonSource implements RowSource {
    /** Where Jackson begins to speak of itself. */
    private static final List<String> OWN_WORDS =
            List.of(" (start marker", " (of type", ": enable `", ": was expecting (");

    private final String file;
    private final Fields fields;
    private final Utf8Reader text;
    private final LineReader lines;
    private final ObjectReader json;

    JsonSource(String file, Utf8Reader text, Fields fields) {
        this.file = file;
        this.fields = fields;
        this.text = text;
        lines = new LineReader(file, text, fields.maxRowLength());
        json = reader(fields.maxRowLength());
    }

    /** Takes NaN, which Python writes for a missing number, and strings as long as a row. */
    private static ObjectReader reader(int limit) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(limit)
                .maxNameLength(limit)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build()
                .reader();
    }

    @Override
    public @Nullable Cells next() throws IOException {
        for (String row = lines.readLine(); row != null; row = lines.readLine()) {
            if (!row.isBlank()) {
                return cells(row, new SourceLocation(file, lines.line(), "property"));
            }
        }
        return null;
    }

    @Override
    public long line() {
        return text.line();
    }

    private Cells cells(String row, SourceLocation location) {
        String digits = lines.spoilt();
        if (digits != null) {
            throw location.bad(BadData.ENCODING, Utf8Reader.sentence(digits));
        }
        if (location.line() == 1 && row.stripLeading().charAt(0) != '{') {
            throw location.bad(
                    BadData.SYNTAX,
                    Quoted.value(row)
                            + " is not a JSON object: JSON Lines has one whole object a line; CSV needs a name "
                            + "that ends in .csv, or --format=csv.");
        }
        JsonNode node = parse(row, location);
        if (!node.isObject()) {
            throw location.bad(
                    BadData.SYNTAX,
                    Quoted.value(row) + " is not a JSON object: JSON Lines has one whole object a line.");
        }
        JsonCells cells = new JsonCells(node, location);
        MissingColumns.refuse(location, fields, cells);
        return cells;
    }

    private JsonNode parse(String row, SourceLocation location) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at character " + e.getLocation().getColumnNr();
            throw new BadDataException(
                    BadData.SYNTAX,
                    file + ", line " + location.line() + ": broken JSON" + column + ": " + cause(e)
                            + "; JSON Lines has one whole object a line.",
                    e);
        }
    }

    /** Jackson's words up to its own buffers, types and features, of which the reader of a file knows nothing. */
    private static String cause(JsonProcessingException e) {
        String message = e.getOriginalMessage().replaceAll(", from `[^`]*`", "");
        for (String own : OWN_WORDS) {
            int end = message.indexOf(own);
            message = end < 0 ? message : message.substring(0, end);
        }
        return message.replace('\n', ' ');
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
