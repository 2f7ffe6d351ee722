package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Figures in the format {@code mtl-vectors/1}: those that LibMTL and, for the scales of Aligned-MTL, its authors' code have
 * computed in double, and a few of other sizes, optimisers and numbers of tasks, by the published formulas in numpy. {@code
 * -Dpolytask.vectors=FOLDER} reads other figures of that format in their place.
 */
public final class Vectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    /** All files of one kind, those of a folder in the order of their names; none, where the folder has none of the kind. */
    public static List<JsonNode> files(String kind) {
        return roots().map(root -> root.resolve(kind))
                .filter(Files::isDirectory)
                .flatMap(folder -> in(folder).stream())
                .toList();
    }

    private static List<JsonNode> in(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(Vectors::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> roots() {
        String given = System.getProperty("polytask.vectors", "");
        return given.isEmpty()
                ? Stream.of("/vectors", "/other-vectors").map(Vectors::resource)
                : Stream.of(Path.of(given));
    }

    private static Path resource(String name) {
        URL resource = Objects.requireNonNull(Vectors.class.getResource(name));
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(Path path) {
        try {
            return JSON.readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of an array. */
    public static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The numbers of an array of any depth, in their order. */
    public static double[] numbers(JsonNode array) {
        if (!array.isArray()) {
            return new double[] {array.isTextual() ? Double.parseDouble(array.asText()) : array.doubleValue()};
        }
        return each(array)
                .map(Vectors::numbers)
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
    }

    /** The numbers of an array of arrays, each inner one flat. */
    public static double[][] rows(JsonNode array) {
        return each(array).map(Vectors::numbers).toArray(double[][]::new);
    }
}
