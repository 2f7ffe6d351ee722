package io.polytask.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderStreamTest {
    private static final String HEADER = "words,price,brand\n";

    @TempDir
    Path directory;

    private final ExampleReader<Gadget> reader = new GadgetReader();

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(directory.resolve(name), rows);
    }

    @Test
    void filesFollowOneAnother() throws IOException {
        Path first = file("a.csv", HEADER + "pan,1,ACME\npot,2,\n");
        Path none = file("b.csv", HEADER);
        Path last = file("c.jsonl", "{\"words\": [\"ink\"], \"price\": 3, \"brand\": \"OTHER\"}\n");

        Dataset<Gadget> data = reader.stream(first, none, last);

        assertThat(data).map(Gadget::price).containsExactly(1.0, 2.0, 3.0);
        assertThat(data).containsAll(reader.read(first)).containsAll(reader.read(last));
        assertThat(data.size()).isEqualTo(3);
        assertThat(Stream.of(Part.values())
                        .mapToInt(part -> data.part(part).size())
                        .sum())
                .isEqualTo(3);
        assertThat(reader.stream(none).isEmpty()).isTrue();
    }

    @Test
    void changesOfTheFileAreSeen() throws IOException {
        Path file = file("a.csv", HEADER + "pan,1,ACME\n");
        Dataset<Gadget> data = reader.stream(file);
        assertThat(data).hasSize(1);
        file("a.csv", HEADER + "pan,1,ACME\npot,2,\n");
        assertThat(data).hasSize(2);
    }

    @Test
    void afterTheLastExampleThereIsNone() throws IOException {
        Iterator<Gadget> examples =
                reader.stream(file("a.csv", HEADER + "pan,1,ACME\n")).iterator();
        examples.next();
        assertThat(examples.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(examples::next);
    }

    @Test
    void badRowsAreTold() throws IOException {
        Path file = file("a.csv", HEADER + "pan,1,ACME\npot,cheap,\nink,3,\n");
        Dataset<Gadget> data = reader.stream(file);
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(data::size)
                .withMessageStartingWith("a.csv, line 3, column \"price\": \"cheap\" is not a number");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.stream(directory.resolve("none.csv")).isEmpty())
                .withMessageEndingWith("none.csv does not exist.");
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.stream(file("a.xml", HEADER)))
                .withMessageStartingWith("a.xml: neither the name nor the content tells how to read it");
    }

    @Test
    void whatGivesItsBytesOnceIsRefused() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        assertThatExceptionOfType(BadDataException.class)
                .isThrownBy(() -> reader.stream(device))
                .withMessage("/dev/null is no file that can be read more than once: save what comes from it, and name"
                        + " that file.");
    }

    @Test
    void skippedRowsCountOnceHoweverManyTheWalks() throws IOException {
        Path file = file("a.csv", HEADER + "pan,1,ACME\npot,cheap,\nink,3,\n");
        ExampleReader<Gadget> skipping = reader.withBadRows(BadRows.SKIP);
        Dataset<Gadget> data = skipping.stream(file);
        assertThat(data.isEmpty()).isFalse();
        assertThat(skipping.skipped().total()).isZero();
        assertThat(data).hasSize(2);
        assertThat(data.part(Part.TRAIN).size()
                        + data.part(Part.TEST, Part.VALIDATION).size())
                .isEqualTo(2);
        assertThat(skipping.skipped().total()).isEqualTo(1);
        assertThat(skipping.skipped().toString())
                .startsWith("Skipped 1 row with a value that cannot be read: a.csv, line 3, column \"price\"");
    }
}
