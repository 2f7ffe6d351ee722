package io.polytask.benchmarks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of made-up data, which go when the process ends. */
public final class DataFiles {
    private static final int ANSWERS = 128;

    private DataFiles() {}

    /** Texts and their two labels, for a {@link Document} or a {@link Paragraph}. */
    public static Path texts(List<List<String>> texts) {
        Stream<String> rows = texts.stream()
                .map(text -> String.join(" ", text) + "," + Texts.label(text) + "," + (text.size() % 2 == 0));
        return write("words,first,second", rows);
    }

    /** Answers in [-1, 1) and the labels of all tasks, for a {@link Survey}. */
    static Path surveys(int count) {
        return labelled("answers", ANSWERS, SurveyTask.values().length, count);
    }

    /** The same for a {@link Scan}. */
    static Path scans(int count) {
        return labelled("pixels", Trunk.WIDE.inputs, ScanTask.values().length, count);
    }

    private static Path labelled(String input, int numbers, int tasks, int count) {
        SplittableRandom random = new SplittableRandom(2);
        StringJoiner head = new StringJoiner(",");
        head.add(input);
        for (int task = 1; task <= tasks; task++) {
            head.add("task" + task);
        }
        return write(head.toString(), IntStream.range(0, count).mapToObj(row -> row(random, numbers, tasks)));
    }

    private static String row(SplittableRandom random, int numbers, int tasks) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < numbers; i++) {
            row.append((float) (random.nextDouble() * 2 - 1)).append(' ');
        }
        for (int task = 0; task < tasks; task++) {
            row.append(',').append(random.nextBoolean());
        }
        return row.toString();
    }

    private static Path write(String head, Stream<String> rows) {
        try {
            Path file = Files.createTempFile("scale", ".csv");
            file.toFile().deleteOnExit();
            Files.write(file, (Iterable<String>) Stream.concat(Stream.of(head), rows)::iterator);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The data of the measurement cannot be written.", e);
        }
    }
}
