package io.polytask.benchmarks.life;

import io.polytask.benchmarks.scale.DataFiles;
import io.polytask.benchmarks.scale.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Starts processes that train, and listens how long each takes to its first step. */
public final class Starts {
    private final Path data = DataFiles.texts(new Texts(2000).ofLength(2000, 20));

    /** With data of its own: 2,000 texts of 20 words. */
    public Starts() {}

    /** The middle one of some starts, by its total; the libraries have been unpacked by a start before. */
    public Start warm(int count) throws IOException {
        start(List.of());
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(start(List.of()));
        }
        starts.sort(Comparator.comparingDouble(Start::total));
        return starts.get(count / 2);
    }

    /** The first start on a machine: the libraries are unpacked. */
    public Start cold() throws IOException {
        Path cache = Files.createTempDirectory("javacpp");
        try {
            return start(List.of("-Dorg.bytedeco.javacpp.cachedir=" + cache));
        } finally {
            delete(cache);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Start start(List<String> jvmOptions) throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream<String> program = Stream.of("-cp", System.getProperty("java.class.path"), FirstStep.class.getName());
        Stream<String> arguments = Stream.of(Long.toString(System.currentTimeMillis()), data.toString());
        List<String> command = Stream.of(java, jvmOptions.stream(), program, arguments)
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.startsWith("= "))
                    .findFirst()
                    .map(line -> Start.read(line.substring(2)))
                    .orElseThrow(() -> new IllegalStateException("The process ended before its first step."));
        }
    }
}
