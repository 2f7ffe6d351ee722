package io.polytask.compile;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Preconditions;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.palantir.javapoet.JavaFile;
import io.polytask.api.MultiTaskModel;
import io.polytask.processor.PolytaskProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The real javac, as a user's build runs it: a class path, a processor path, all warnings on and fatal. */
final class Javac {
    private Javac() {}

    /** What a compilation left behind: messages in English, and generated sources and classes below a directory. */
    record Outcome(boolean success, List<String> messages, Path generated, Path classes) {}

    /** Compiles all sources below a directory with the processors that the processor path announces. */
    static Outcome compile(Path sources, Path work) {
        return compile(sources, work, classPath(), List.of("-processorpath", processorPath()), List.of());
    }

    /** Compiles all sources below a directory without any processor. */
    static Outcome compileWithoutProcessors(Path sources, Path work) {
        return compile(sources, work, classPath(), List.of("-proc:none"), List.of());
    }

    /** Compiles all sources below a directory with these processors, or those of the options if there are none. */
    static Outcome compile(
            Path sources, Path work, String classPath, List<String> processing, List<Processor> processors) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path generated = Files.createDirectories(work.resolve("generated"));
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<String> options =
                    new ArrayList<>(List.of("--release", "17", "-Xlint:all,-path", "-Werror", "-classpath", classPath));
            options.addAll(List.of("-s", generated.toString(), "-d", classes.toString()));
            options.addAll(processing);
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean success = task.call();
            List<String> messages =
                    diagnostics.getDiagnostics().stream().map(Javac::text).toList();
            return new Outcome(success, messages, generated, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sources below a directory, in the order of their paths. */
    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a user's code is compiled against. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** The processor and what it needs, and nothing else. */
    static String processorPath() {
        return Stream.of(
                        PolytaskProcessor.class,
                        MultiTaskModel.class,
                        JavaFile.class,
                        Preconditions.class,
                        InternalFutureFailureAccess.class)
                .map(Javac::place)
                .collect(joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String where = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().toUri()).getFileName() + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber() + ": ";
        return where + diagnostic.getMessage(Locale.ROOT);
    }
}
