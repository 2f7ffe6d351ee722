package io.polytask.published;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A small project of a user, on the jars that Maven has resolved for one. */
final class UsersProject {
    private static final String MODEL = """
            package shop;

            import io.polytask.api.*;

            @MultiTaskModel
            @Training(epochs = 2, batchSize = 8)
            public record Review(@Text String text, @Task boolean good, @Task Double stars) {}
            """;

    /** What the processor needs and nobody else. */
    private static final Predicate<String> OF_THE_PROCESSOR =
            Pattern.compile("processor|javapoet|auto-").asPredicate();

    /** What Maven has resolved for these tests alone. */
    private static final Predicate<String> OF_TESTS = Pattern.compile(
                    "junit|assertj|byte-buddy|maven|plexus|opentest4j|apiguardian|test-classes")
            .asPredicate();

    private final Path folder;

    UsersProject(Path folder) {
        this.folder = folder;
        write("src/shop/Review.java", MODEL);
    }

    void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** All jars of a user's run: those of the runtime and of its logging. */
    static List<String> classPath() {
        return jars(OF_TESTS.or(OF_THE_PROCESSOR).negate());
    }

    private static List<String> jars(Predicate<String> filter) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(filter)
                .toList();
    }

    private static String join(List<String> jars) {
        return String.join(File.pathSeparator, jars);
    }

    /**
     * Compiles everything.
     *
     * @param onModulePath the beginnings of the names of jars that stand on the module path
     * @return what javac says
     */
    String compile(String... onModulePath) throws IOException {
        Predicate<String> modules = jar -> Stream.of(onModulePath)
                .anyMatch(name -> Path.of(jar).getFileName().toString().startsWith(name));
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-d", path("classes").toString()));
        arguments.addAll(List.of(
                "-cp", join(classPath().stream().filter(modules.negate()).toList())));
        arguments.addAll(List.of("-processorpath", join(jars(OF_TESTS.negate()))));
        if (onModulePath.length > 0) {
            arguments.addAll(List.of(
                    "--module-path", join(classPath().stream().filter(modules).toList())));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (Stream<Path> files = Files.walk(path("src"));
                var manager = javac.getStandardFileManager(null, null, null)) {
            var sources = files.filter(Files::isRegularFile).toList();
            javac.getTask(said, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.toString();
    }

    /** Runs the command line; what it prints. */
    String run(String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path("classes") + File.pathSeparator + join(classPath()),
                "io.polytask.cli.Main"));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + "exit "
                + process.waitFor();
    }

    /** The names of these jars, without their versions. */
    static Map<String, String> names(List<String> jars) {
        return jars.stream()
                .map(jar -> Path.of(jar).getFileName().toString())
                .collect(Collectors.toMap(
                        name -> name.replaceFirst("-\\d.*", ""), name -> name, (first, second) -> first));
    }
}
