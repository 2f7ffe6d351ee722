package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
    enum Category {
        BOOKS,
        FOOD
    }

    record Review(
            @Nullable String text, double price, @Nullable Category category, boolean good) {
        Review {
            if (price < 0) {
                throw new IllegalArgumentException("A price is never below 0.");
            }
        }
    }

    private static final class ReviewReader extends ExampleReader<Review> {
        private static final Constants<Category> CATEGORIES = Constants.of(Category.values());

        ReviewReader() {
            super(List.of("text", "price"), List.of("cat", "good"));
        }

        @Override
        protected Review read(Row row) {
            return new Review(row.text("text"), row.number("price"), row.constant("cat", CATEGORIES), row.bool("good"));
        }

        @Override
        protected String key(Review review) {
            return String.valueOf(review.text());
        }
    }

    private static final String HEADER = "good,text,cat,price,other\n";
    private static final List<Review> TWO =
            List.of(new Review("a b", 1.5, Category.BOOKS, true), new Review("", Double.NaN, null, false));

    @TempDir
    Path directory;

    private final ReviewReader reader = new ReviewReader();

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void refused(Path file, String message) {
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.read(file))
                .withMessage(message);
    }

    private void refused(String name, String text, String message) throws IOException {
        refused(file(name, text), message);
    }

    @Test
    void csvIsReadByColumnNames() throws IOException {
        assertThat(reader.read(file("r.csv", HEADER + "yes,a b,books,1.5,x\n0,,,,\n")))
                .containsExactlyElementsOf(TWO);
    }

    @Test
    void allFormsOfAFileReadAlike() throws IOException {
        String csv = HEADER + "1,a b,BOOKS,1.5,x\r\nFALSE,,,,";
        String json = "{\"text\": \"a b\", \"price\": 1.5, \"cat\": \"Books\", \"good\": true}\n\n"
                + "{\"text\": \"\", \"price\": null, \"cat\": null, \"good\": \"no\", \"more\": [1]}";
        assertThat(reader.csv(file("a.csv", csv))).containsExactlyElementsOf(TWO);
        assertThat(reader.read(file("b.CSV", "\uFEFF" + csv))).containsExactlyElementsOf(TWO);
        assertThat(reader.read(file("c.tsv", csv.replace(',', '\t')))).containsExactlyElementsOf(TWO);
        assertThat(reader.read(file("d.csv.gz", gzip(csv)))).containsExactlyElementsOf(TWO);
        assertThat(reader.read(file("e.jsonl", json))).containsExactlyElementsOf(TWO);
        assertThat(reader.read(file("f.ndjson.gz", gzip("\uFEFF" + json)))).containsExactlyElementsOf(TWO);
        assertThat(reader.jsonLines(file("g.txt", json))).containsExactlyElementsOf(TWO);
    }

    @Test
    void quotedCellsHoldSeparatorsAndLineBreaks() throws IOException {
        Dataset<Review> data = reader.read(file("r.csv", HEADER + "1,\"a, \"\"b\"\"\nc\",,1,\n0,d,,2,\n"));
        assertThat(data.examples()).map(Review::text).containsExactly("a, \"b\"\nc", "d");
    }

    @Test
    void partsAreCutByTheKey() throws IOException {
        Dataset<Review> data = reader.read(file("r.csv", HEADER + "1,123456789,,1,\n"));
        // CRC32 is 3421780262
        assertThat(data.part(Part.TRAIN).size()).isEqualTo(1);
    }

    @Test
    void labelColumnsMayBeMissing() throws IOException {
        Path file = file("r.csv", "good,price,text\n1,2,a\n");
        assertThat(reader.read(file)).containsExactly(new Review("a", 2, null, true));
        Path unlabelled = file("u.csv", "price,text\n2,a\n");
        refused(unlabelled, "u.csv, line 2, column \"good\": the value is missing, but the example needs one.");
        assertThat(reader.inputsOnly().read(unlabelled)).containsExactly(new Review("a", 2, null, false));
        assertThat(reader.inputsOnly().read(file("v.csv", HEADER + "?,a,?,2,\n")))
                .containsExactly(new Review("a", 2, null, false));
    }

    @Test
    void examplesCanBeStreamed() {
        List<Review> seen = new ArrayList<>();
        reader.forEach(
                new ByteArrayInputStream((HEADER + "1,a,,1,\n").getBytes(StandardCharsets.UTF_8)),
                "standard input",
                RowFormat.CSV,
                seen::add);
        assertThat(seen).containsExactly(new Review("a", 1, null, true));
    }

    @Test
    void rowsBeforeABadOneAreGivenOut() throws IOException {
        List<String> seen = new ArrayList<>();
        byte[] packed = gzip(HEADER + "1,a,,1,\n".repeat(50_000));
        Path file = file("r.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.forEach(file, review -> seen.add("x")))
                .withMessageMatching(
                        "r\\.csv\\.gz, line \\d+: the compressed file ends here, in the middle: copy it anew\\.");
        assertThat(seen.size()).isGreaterThan(10_000);
    }

    @Test
    void badCellsNameFileLineColumnAndValue() throws IOException {
        String row = HEADER + "1,a,,1,\n";
        refused("r.csv", row + "1,a,,abc,\n", "r.csv, line 3, column \"price\": \"abc\" is not a number.");
        refused(
                "r.csv",
                row + "1,a,,\"3,5\",\n",
                "r.csv, line 3, column \"price\": \"3,5\" is not a number: write a point before the decimals.");
        refused("r.csv", row + "1,a,,Infinity,\n", "r.csv, line 3, column \"price\": \"Infinity\" is not a number.");
        refused("r.csv", row + "1,a,,1d,\n", "r.csv, line 3, column \"price\": \"1d\" is not a number.");
        refused(
                "r.csv",
                row + "\n1,\"a\nb\",book,1,\n",
                "r.csv, line 4, column \"cat\": \"book\" is none of \"BOOKS\" and \"FOOD\". Did you mean \"BOOKS\"?");
        refused(
                "r.csv",
                row + "1,a,electronics,1,\n",
                "r.csv, line 3, column \"cat\": \"electronics\" is none of \"BOOKS\" and \"FOOD\".");
        refused(
                "r.csv",
                row + "maybe,a,,1,\n",
                "r.csv, line 3, column \"good\": \"maybe\" is neither yes nor no: write true, 1 or yes, or false, 0 or no.");
        refused(
                "r.csv",
                row + ",a,,1,\n",
                "r.csv, line 3, column \"good\": the value is missing, but the example needs one.");
        refused("r.csv", row + "1,a,,-1,\n", "r.csv, line 3: A price is never below 0.");
    }

    @Test
    void longValuesAreCut() throws IOException {
        refused(
                "r.csv",
                HEADER + "1,a,,\"" + "0123456789\n".repeat(9) + "x\",\n",
                "r.csv, line 2, column \"price\": \"0123456789 0123456789 0123456789 0123456...\" is not a number.");
    }

    @Test
    void raggedRowsAreRefused() throws IOException {
        refused(
                "r.csv",
                HEADER + "1,a,b,,1,\n",
                "r.csv, line 2: the row has 6 cells, but the header has 5 columns: "
                        + "put quotes around a value that holds the separator or a line break.");
        refused(
                "r.csv",
                HEADER + "1\n",
                "r.csv, line 2: the row has 1 cell, but the header has 5 columns: "
                        + "put quotes around a value that holds the separator or a line break.");
    }

    @Test
    void brokenQuotesAreRefused() throws IOException {
        refused(
                "r.csv",
                HEADER + "1,\"a,,1,\n1,b,,1,\n",
                "r.csv, line 2: the quotes are broken: Unclosed quoted field at end of input; "
                        + "write a quote in a quoted value twice.");
        refused(
                "r.csv",
                HEADER + "1,a,,1,\n1,\"a\"b,,1,\n",
                "r.csv, line 3: the quotes are broken: Unexpected character after closing quote: 'b' (0x62); "
                        + "write a quote in a quoted value twice.");
    }

    @Test
    void headersMustNameTheInputs() throws IOException {
        refused(
                "r.csv",
                "good,txt,price\n",
                "r.csv, line 1: there is no column \"text\", only \"good\", \"txt\" and \"price\". Did you mean \"txt\"?");
        refused("r.csv", "a b\n", "r.csv, line 1: there are no columns \"text\" and \"price\", only \"a b\".");
        refused("r.csv", "text,price,text\n", "r.csv, line 1: two columns have the name \"text\": rename one.");
        refused("r.csv", "", "r.csv: the file is empty, but its first line must name the columns.");
    }

    @Test
    void aForeignSeparatorIsTold() throws IOException {
        String missing = ", line 1: there are no columns \"text\" and \"price\", only \"";
        refused("r.csv", "text;price\na;1\n", "r.csv" + missing + "text;price\". Separate them with commas.");
        refused("r.csv", "text|price\n", "r.csv" + missing + "text|price\". Separate them with commas.");
        refused("r.tsv", "text;price\n", "r.tsv" + missing + "text;price\". Separate them with tabs.");
        refused(
                "r.csv",
                "text\tprice\n",
                "r.csv" + missing + "text\tprice\". Tabs separate them: read the file as tsv.");
        refused(
                "r.tsv",
                "text,price\n",
                "r.tsv" + missing + "text,price\". Commas separate them: read the file as csv.");
    }

    @Test
    void csvIsNoJson() throws IOException {
        refused(
                "r.jsonl",
                "text,price\na,1\n",
                "r.jsonl, line 1: \"text,price\" is not a JSON object: JSON Lines has one whole object a line; "
                        + "CSV needs a name that ends in .csv, or --format=csv.");
    }

    @Test
    void brokenJsonIsRefused() throws IOException {
        String row = "{\"text\": \"a\", \"price\": 1, \"good\": true}\n";
        refused(
                "r.jsonl",
                row + "{\"text\": \"a\", \"price\": 1\n" + row,
                "r.jsonl, line 2: broken JSON at character 25: Unexpected end-of-input: expected close marker for Object; "
                        + "JSON Lines has one whole object a line.");
        refused(
                "r.jsonl",
                row + "[1, 2]\n",
                "r.jsonl, line 2: \"[1, 2]\" is not a JSON object: JSON Lines has one whole object a line.");
        refused(
                "r.jsonl",
                "{\"price\": 1, \"price\": 2}\n",
                "r.jsonl, line 1: broken JSON at character 21: Duplicate field 'price'; "
                        + "JSON Lines has one whole object a line.");
        refused(
                "r.jsonl",
                "{\"test\": \"a\", \"price\": 1}\n",
                "r.jsonl, line 1: there is no property \"text\", only \"test\" and \"price\": "
                        + "write null for a missing value. Did you mean \"test\"?");
        refused(
                "r.jsonl",
                "{\"text\": {\"a\": 1}, \"price\": 1}\n",
                "r.jsonl, line 1, property \"text\": {\"a\":1} is not a single value.");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] latin = (HEADER + "1,a,,1,\n1,caf\u00e9,,1,\n").getBytes(StandardCharsets.ISO_8859_1);
        refused(file("r.csv", latin), "r.csv, line 3: the bytes E9 are not UTF-8: save the file as UTF-8.");
        byte[] header = "t\u00e9xt,price\n".getBytes(StandardCharsets.ISO_8859_1);
        refused(file("r.csv", header), "r.csv, line 1: the bytes E9 are not UTF-8: save the file as UTF-8.");
        byte[] json = "{\"text\": \"\u00e9\", \"price\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        refused(file("r.jsonl", json), "r.jsonl, line 1: the bytes E9 are not UTF-8: save the file as UTF-8.");
        refused(
                file("r.csv", ("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16LE)),
                "r.csv: the file is UTF-16: save it as UTF-8.");
    }

    @Test
    void filesThatCannotBeOpenedAreRefused() throws IOException {
        refused(directory.resolve("none.csv"), directory.resolve("none.csv") + " does not exist.");
        Files.createDirectory(directory.resolve("d.csv"));
        refused(directory.resolve("d.csv"), directory.resolve("d.csv") + " is a directory, not a file.");
        refused(
                "r.csv.gz",
                HEADER,
                "r.csv.gz: the name ends in .gz, but the file is not compressed: take the ending away.");
        refused(
                "r.txt",
                HEADER,
                "r.txt: neither the name nor the content tells how to read it; a name ends in .csv, .tsv, .jsonl or .conll, "
                        + "each also with .gz behind it, or the format is said.");
    }

    @Test
    void badRowsAreSkippedAndCounted() throws IOException {
        byte[] bytes = (HEADER + "1,a,,1,\n1,a,,x,\n1,a,,y,\n1,a,1,\n1,caf\u00e9,,1,\n,a,,1,\n1,a,,-2,\n0,z,,2,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        ExampleReader<Review> skipping = reader.withBadRows(BadRows.SKIP);
        assertThat(skipping.read(file("r.csv", bytes)))
                .containsExactly(new Review("a", 1, null, true), new Review("z", 2, null, false));
        assertThat(skipping.skipped().total()).isEqualTo(6);
        assertThat(skipping.skipped().counts().toString())
                .isEqualTo("{ENCODING=1, CELLS=1, VALUE=2, MISSING=1, REFUSED=1}");
        assertThat(skipping.skipped().toString())
                .contains("Skipped 2 rows with a value that cannot be read, the first: "
                        + "r.csv, line 3, column \"price\": \"x\" is not a number.");
        assertThat(reader.skipped().total()).isZero();
    }

    @Test
    void brokenJsonLinesAreSkippedOneByOne() throws IOException {
        String row = "{\"text\": \"a\", \"price\": 1, \"good\": 1}\n";
        ExampleReader<Review> skipping = reader.withBadRows(BadRows.SKIP);
        assertThat(skipping.read(file("r.jsonl", row + "{\"text\n" + row + "7\n{}\n" + row))
                        .size())
                .isEqualTo(3);
        assertThat(skipping.skipped().counts().toString()).isEqualTo("{SYNTAX=2, MISSING=1}");
    }

    @Test
    void whatSpoilsTheWholeFileIsNotSkipped() throws IOException {
        Path file = file("r.csv", "text\na\n");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.withBadRows(BadRows.SKIP).read(file))
                .withMessage("r.csv, line 1: there is no column \"price\", only \"text\".")
                .matches(bad -> bad.kind() == BadData.FILE);
    }
}
