package io.polytask.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What all commands can be told. */
final class Settings {
    @Option(names = "--only", split = ",", description = "the workloads or rows, as W1,W2; left out, all")
    private List<String> only = List.of();

    @Option(names = "--quick", description = "fewer and shorter rounds", arity = "0..1", fallbackValue = "true")
    private boolean quick;

    @Option(names = "--out", description = "where the figures go, as JSON", required = true)
    private Path out = Path.of("");

    boolean quick() {
        return quick;
    }

    /** Whether this is to be measured. */
    boolean takes(String name) {
        return only.stream().allMatch(String::isBlank) || only.contains(name);
    }

    /** A folder beside the figures. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(out.toAbsolutePath().resolveSibling(name));
    }

    /** Writes the figures, and says where they are. */
    void write(List<?> figures) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out.toFile(), figures);
        System.out.println("The figures are in " + out + ".");
    }
}
