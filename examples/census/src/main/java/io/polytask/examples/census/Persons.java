package io.polytask.examples.census;

import io.polytask.api.Dataset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The parts of census-income.data: of the lines, counted from 0, every tenth is test and the one after it development. */
record Persons(Dataset<Person> train, Dataset<Person> development, Dataset<Person> test) {
    private static final String FILE = "census-income.data";
    private static final int PARTS = 10;
    private static final int DEVELOPMENT = 1;

    /** Whether a directory has the file, gzipped or not. */
    static boolean isIn(Path directory) {
        return Files.isRegularFile(directory.resolve(FILE)) || Files.isRegularFile(directory.resolve(FILE + ".gz"));
    }

    /**
     * Reads the file of a directory.
     *
     * @throws IllegalArgumentException if a line is no person; the message names it
     */
    static Persons read(Path directory) throws IOException {
        List<List<Person>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(directory), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<Person> part = parts.get(Math.min(number % PARTS, DEVELOPMENT + 1));
                number++;
                part.add(person(line, number));
            }
        }
        return new Persons(Dataset.of(parts.get(2)), Dataset.of(parts.get(DEVELOPMENT)), Dataset.of(parts.get(0)));
    }

    private static Person person(String line, int number) {
        try {
            return Person.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FILE + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path directory) throws IOException {
        Path plain = directory.resolve(FILE);
        return Files.isRegularFile(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(directory.resolve(FILE + ".gz")));
    }
}
