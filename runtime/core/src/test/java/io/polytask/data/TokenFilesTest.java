package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFilesTest {
    enum Tag {
        O,
        B_PER,
        I_PER
    }

    record Sentence(
            List<String> tokens,
            @Nullable List<Tag> tags,
            @Nullable String intent) {}

    private static final class SentenceReader extends ExampleReader<Sentence> {
        private static final Constants<Tag> TAG = Constants.of(Tag.values());

        SentenceReader() {
            super(List.of("seq.in"), List.of("seq.out", "label"), TokenColumns.inOrder("seq.in", "seq.out"));
        }

        @Override
        protected Sentence read(Row row) {
            row.requireAligned("seq.in", "seq.out");
            return new Sentence(row.tokens("seq.in"), row.constants("seq.out", TAG), row.string("label"));
        }

        @Override
        protected String key(Sentence sentence) {
            return keyOf(sentence.tokens());
        }
    }

    private static final Sentence ANNA =
            new Sentence(List.of("Anna", "Lee", "sings"), List.of(Tag.B_PER, Tag.I_PER, Tag.O), null);
    private static final Sentence YES = new Sentence(List.of("yes"), List.of(Tag.O), null);
    private static final String TWO = "Anna\tB-PER\nLee\tI-PER\nsings\tO\n\nyes\tO\n";

    @TempDir
    Path directory;

    private final ExampleReader<Sentence> reader = new SentenceReader();

    private Path file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void refused(Path path, String message) {
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.read(path))
                .withMessage(message);
    }

    @Test
    void aSentenceIsABlockOfLines() throws IOException {
        assertThat(reader.read(file("a.conll", TWO))).containsExactly(ANNA, YES);
        assertThat(reader.read(file("b.bio", "\uFEFF\r\n \r\n" + TWO.replace("\n", "\r\n") + "\n\n")))
                .containsExactly(ANNA, YES);
        assertThat(reader.conll(file("c.txt", TWO.replace("\t", "   ")))).containsExactly(ANNA, YES);
        assertThat(reader.stream(file("d.conll", TWO), file("e.conll", TWO))).containsExactly(ANNA, YES, ANNA, YES);
        assertThat(reader.read(file("f.conll", ""))).isEmpty();
    }

    @Test
    void aCompressedFileIsUnpacked() throws IOException {
        Path file = directory.resolve("a.conll.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TWO.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reader.read(file)).containsExactly(ANNA, YES);
    }

    @Test
    void theContentTellsTheForm() throws IOException {
        assertThat(reader.read(file("eng.train", TWO))).containsExactly(ANNA, YES);
        assertThat(reader.read(file("eng.testa", "# a comment\n-DOCSTART- O\n\n" + TWO)))
                .containsExactly(ANNA, YES);
        assertThat(reader.read(file("x.data", "{\"seq.in\": [\"yes\"], \"seq.out\": [\"O\"]}\n")))
                .containsExactly(YES);
        String unknown = ": neither the name nor the content tells how to read it; a name ends in .csv, .tsv, "
                + ".jsonl or .conll, each also with .gz behind it, or the format is said.";
        refused(file("one.data", "a\n\nb\n"), "one.data" + unknown);
        refused(file("ragged.data", "a b\n\nc\n"), "ragged.data" + unknown);
        refused(file("lines.data", "a b\nc d\n"), "lines.data" + unknown);
        assertThat(reader.withFormat(RowFormat.CONLL).read(file("lines.data", "a O\nb O\n")))
                .hasSize(1);
    }

    @Test
    void commentsAreValuesOfTheSentence() throws IOException {
        String text = "# label = greet\n# free words that nobody reads\n#\nyes O\n\n# label: ask  twice\nyes O\n";
        assertThat(reader.read(file("a.conll", text)).examples())
                .map(Sentence::intent)
                .containsExactly("greet", "ask  twice");
        assertThat(reader.read(file("b.conll", "# id = 1\n\n" + TWO))).containsExactly(ANNA, YES);
    }

    @Test
    void aTokenMayBeTheSignOfComments() throws IOException {
        List<String> tokens = List.of("#", "#1", "yes");
        assertThat(reader.read(file("a.conll", "#\tO\n#1\tO\nyes\tO\n"))
                        .examples()
                        .get(0)
                        .tokens())
                .isEqualTo(tokens);
        assertThat(reader.read(file("b.conll", "# O\n#1 O\nyes O\n"))
                        .examples()
                        .get(0)
                        .tokens())
                .isEqualTo(tokens);
        assertThat(reader.read(file("c.conll", "yes O\n\n# O\n#1 O\nyes O\n"))
                        .examples()
                        .get(1)
                        .tokens())
                .isEqualTo(tokens);
    }

    @Test
    void aTokenMayBeginWithTheSignOfComments() throws IOException {
        for (String token : List.of("#now:", "#5:", "#now", "#=")) {
            assertThat(reader.read(file("a.conll", "the O\ncat O\n\n" + token + " O\nRome B-PER\n"))
                            .examples()
                            .get(1)
                            .tokens())
                    .containsExactly(token, "Rome");
        }
        assertThat(reader.read(file("b.conll", "#now: O\n\n#label: O\nRome O\n"))
                        .examples())
                .containsExactly(
                        new Sentence(List.of("#now:"), List.of(Tag.O), null),
                        new Sentence(List.of("Rome"), List.of(Tag.O), "O"));
    }

    @Test
    void aCommentOfAsManyWordsAsColumnsIsNoToken() throws IOException {
        for (String comment : List.of("# id:", "# doc\n# a", "# id = 5\n# next one\n")) {
            assertThat(reader.read(file("a.conll", comment + "\n\n" + TWO))).containsExactly(ANNA, YES);
        }
        assertThat(reader.withColumns("seq.in", "_", "_", "seq.out")
                        .read(file("b.conll", "# id 7 domain=en\nyes _ _ O\n\n# _ _ O\nyes _ _ O\n"))
                        .examples())
                .map(Sentence::tokens)
                .containsExactly(List.of("yes"), List.of("#", "yes"));
        refused(
                file("c.conll", "no O\n\n# doc1\nyes O\n"),
                "c.conll, line 3: \"# doc1\" may be a comment or a token \"#\": separate the columns of tokens by tabs, or "
                        + "write comments as # name = value.");
    }

    @Test
    void anEmptyTagIsTold() throws IOException {
        ExampleReader<List<String>> strings =
                new ExampleReader<>(List.of("w"), List.of("t"), TokenColumns.inOrder("w", "t")) {
                    @Override
                    protected List<String> read(Row row) {
                        return List.copyOf(row.strings("t"));
                    }

                    @Override
                    protected String key(List<String> example) {
                        return "";
                    }
                };
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> strings.read(file("a.conll", "the\tO\ncat\t\n")))
                .withMessage(
                        "a.conll, line 2, column \"t\": value 2 is empty: write a label for each, or leave out the "
                                + "whole list.");
    }

    @Test
    void beginningsOfDocumentsAreNoTokens() throws IOException {
        String start = "-DOCSTART- O\n";
        assertThat(reader.read(file("a.conll", start + "\n" + TWO + "\n" + start + TWO)))
                .containsExactly(ANNA, YES, ANNA, YES);
    }

    @Test
    void columnsAreNamed() throws IOException {
        String four = "1 Anna NNP B-PER\n2 sings VBZ O\n";
        Sentence sentence = new Sentence(List.of("Anna", "sings"), List.of(Tag.B_PER, Tag.O), null);
        assertThat(reader.withColumns("_", "seq.in", "", "seq.out").read(file("a.conll", four)))
                .containsExactly(sentence);
        assertThat(reader.read(file("b.conll", "# global.columns = ID seq.in POS seq.out\n\n" + four)))
                .containsExactly(sentence);
        assertThat(reader.withColumns("_", "seq.in")
                        .read(file("a.conll", four))
                        .examples()
                        .get(0)
                        .tags())
                .isNull();
        refused(
                directory.resolve("a.conll"),
                "a.conll, line 1: the token has 4 columns, but the example has lists for 2, \"seq.in\" and \"seq.out\": "
                        + "say which they are, with @Column(index = ...), --columns or a first line "
                        + "\"# global.columns = ...\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.withColumns("a", "_", "_", "a"))
                .withMessage("Two columns have the name \"a\": rename one.");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.withColumns("words", "seq.out").read(directory.resolve("a.conll")))
                .withMessage("a.conll, line 1: neither a column nor a comment \"# seq.in = ...\" gives \"seq.in\"; "
                        + "the columns are \"words\" and \"seq.out\".");
    }

    @Test
    void labelsMayBeMissing() throws IOException {
        Sentence unlabelled = new Sentence(List.of("Anna", "sings"), null, null);
        assertThat(reader.conll(file("a.conll", "Anna\nsings\n"))).containsExactly(unlabelled);
        assertThat(reader.inputsOnly().conll(file("b.conll", "Anna X\nsings Y\n")))
                .containsExactly(unlabelled);
    }

    @Test
    void wordsBesideTheTokensOfConllUAreLeftOut() throws IOException {
        String rest = "\t_\t_\t_\t_\t_\t_\t_\t_\n";
        String text = "# text = vámonos\n1-2\tvámonos" + rest + "1\tvamos" + rest + "2\tnos" + rest + "2.1\tx" + rest;
        assertThat(reader.withColumns("_", "seq.in")
                        .read(file("a.conllu", text))
                        .examples()
                        .get(0)
                        .tokens())
                .containsExactly("vamos", "nos");
    }

    @Test
    void badSentencesAreToldAndSkipped() throws IOException {
        String bad = TWO + "no\n\nno\tB-ORG\n\nyes\tO\n";
        Path file = file("a.conll", "yes\tO\n\n" + bad);
        refused(
                file,
                "a.conll, line 8: the token has 1 column, but the first one of the file has 2, separated by tabs: "
                        + "write them all, and a blank line between sentences.");
        ExampleReader<Sentence> skipping = reader.withBadRows(BadRows.SKIP);
        assertThat(skipping.read(file)).containsExactly(YES, ANNA, YES);
        assertThat(skipping.skipped().toString())
                .isEqualTo("Skipped 1 row with too few or too many cells: a.conll, line 8: the token has 1 "
                        + "column, but the first one of the file has 2, separated by tabs: write them all, and a blank "
                        + "line between sentences.\nSkipped 1 row with a value that cannot be read: "
                        + "a.conll, line 10, column \"seq.out\": \"B-ORG\" is none of \"O\", \"B_PER\" and \"I_PER\".");
        refused(
                file("b.conll", "yes\tO\n\nno\tO\nno\tX-PER\n"),
                "b.conll, line 4, column \"seq.out\": \"X-PER\" is none of \"O\", \"B_PER\" and \"I_PER\". "
                        + "Did you mean \"B_PER\"?");
        Files.write(directory.resolve("c.conll"), "yes\tO\ncaf\u00e9\tO\n".getBytes(StandardCharsets.ISO_8859_1));
        refused(directory.resolve("c.conll"), "c.conll, line 1: the bytes E9 are not UTF-8: save the file as UTF-8.");
    }

    private Path aligned(String folder) throws IOException {
        file(folder + "/seq.in", " Anna  Lee sings \n\nyes\n");
        file(folder + "/seq.out", "B-PER I-PER O\n\nO \n");
        file(folder + "/label", "greet\nnone\n\n");
        return directory.resolve(folder);
    }

    private static final List<Sentence> THREE =
            List.of(new Sentence(ANNA.tokens(), ANNA.tags(), "greet"), new Sentence(List.of(), null, "none"), YES);

    @Test
    void aDirectoryHasAFileAColumn() throws IOException {
        Path folder = aligned("train");
        file("train/README.md", "anything");
        assertThat(reader.read(folder)).containsExactlyElementsOf(THREE);
        assertThat(reader.stream(folder, folder)).hasSize(6);
        Files.delete(folder.resolve("label"));
        assertThat(reader.aligned(folder).examples()).map(Sentence::intent).containsOnlyNulls();
        Files.writeString(folder.resolve("seq.out"), "not one a token\n");
        assertThat(reader.inputsOnly().read(folder).examples())
                .map(Sentence::tokens)
                .containsExactly(ANNA.tokens(), List.of(), YES.tokens());
    }

    @Test
    void filesThatBeginAlikeAreAligned() throws IOException {
        Path folder = aligned("all");
        for (String column : List.of("seq.in", "seq.out", "label")) {
            Files.move(folder.resolve(column), folder.resolve("dev." + column));
        }
        assertThat(reader.read(folder.resolve("dev"))).containsExactlyElementsOf(THREE);
        refused(folder.resolve("test"), folder.resolve("test") + " does not exist.");
    }

    @Test
    void alignedLengthsMustAgree() throws IOException {
        Path folder = aligned("train");
        file("train/seq.out", "B-PER I-PER O\n\nO O\n");
        refused(folder, "train, line 3: \"seq.in\" has 1 token, but \"seq.out\" has 2: give each token one.");
        ExampleReader<Sentence> skipping = reader.withBadRows(BadRows.SKIP);
        assertThat(skipping.read(folder)).hasSize(2);
        assertThat(skipping.skipped().counts().toString()).isEqualTo("{LENGTHS=1}");
        file("train/seq.out", "B-PER I-PER O\n\nO\nO\nO\n");
        refused(
                folder,
                "train: \"label\" has 3 lines, \"seq.in\" has 3 lines, \"seq.out\" has 5 lines, but aligned files have a "
                        + "line each for every example: look where one of them lost a line.");
        file("train/seq.out", "B-PER I-PERS O\n\nO\n");
        refused(
                folder,
                "train, line 1, file \"seq.out\": \"I-PERS\" is none of \"O\", \"B_PER\" and \"I_PER\". "
                        + "Did you mean \"I_PER\"?");
    }

    @Test
    void alignedInputsMustBeThere() throws IOException {
        Path folder = aligned("train");
        Files.move(folder.resolve("seq.in"), folder.resolve("seq_in"));
        refused(
                folder,
                folder + ": there is no file of the column \"seq.in\", only \"label\", \"seq.out\" and \"seq_in\": of "
                        + "aligned files each has the name of a column, which @Column can tell. Did you mean \"seq_in\"?");
        refused(
                Files.createDirectory(directory.resolve("none")),
                directory.resolve("none")
                        + ": there is no file of the column \"seq.in\": of aligned files each has the "
                        + "name of a column, which @Column can tell.");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.forEach(
                        new ByteArrayInputStream(new byte[0]), "standard input", RowFormat.ALIGNED, x -> {}))
                .withMessage("standard input is one file, but aligned files are several: name their directory, or what "
                        + "their names begin with.");
    }

    @Test
    void lengthsAreComparedInAllForms() throws IOException {
        refused(
                file("a.csv", "seq.in,seq.out\na b,O\n"),
                "a.csv, line 2: \"seq.in\" has 2 tokens, but \"seq.out\" has 1: give each token one.");
        refused(
                file("a.jsonl", "{\"seq.in\": [\"a\"], \"seq.out\": [\"O\", \"O\"]}\n"),
                "a.jsonl, line 1: \"seq.in\" has 1 token, but \"seq.out\" has 2: give each token one.");
    }
}
