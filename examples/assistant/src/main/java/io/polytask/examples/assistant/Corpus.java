package io.polytask.examples.assistant;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a data set; without a test directory, what is in valid is the test, and a tenth of train validates. */
record Corpus(Dataset<Utterance> train, Dataset<Utterance> validation, Dataset<Utterance> measured) {
    /** A file that a directory would need. */
    static Optional<Path> missing(Path data) {
        return Stream.of("train", "valid")
                .flatMap(part -> Stream.of("seq.in", "seq.out", "label").map(file -> Path.of(part, file)))
                .filter(file -> !Files.isRegularFile(data.resolve(file)))
                .findFirst();
    }

    /** Reads them; to choose settings by, what validates is measured, too. */
    static Corpus read(Path data, boolean choose) {
        UtteranceReader reader = new UtteranceReader();
        Dataset<Utterance> train = reader.read(data.resolve("train"));
        Dataset<Utterance> valid = reader.read(data.resolve("valid"));
        Corpus corpus = Files.isDirectory(data.resolve("test"))
                ? new Corpus(train, valid, reader.read(data.resolve("test")))
                : new Corpus(train.part(Part.TRAIN, Part.TEST), train.part(Part.VALIDATION), valid);
        return choose ? new Corpus(corpus.train, corpus.validation, corpus.validation) : corpus;
    }

    @Override
    public String toString() {
        return train.size() + " sentences to learn from, " + validation.size() + " to see how each epoch does, "
                + measured.size() + " to measure on.";
    }
}
