package io.polytask.compile;

import io.polytask.processor.PolytaskProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One run of javac with a processor over some sources, and what it says. */
final class JavacRun {
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private JavacRun(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Runs the product's processor over all sources of a folder. */
    static JavacRun over(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return over(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .map(Source::of)
                            .toList(),
                    new PolytaskProcessor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a processor over one source. */
    static JavacRun over(String name, String code, Processor processor) {
        return over(List.of(new Source(name, code)), processor);
    }

    private static JavacRun over(List<Source> sources, Processor processor) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try {
            Path output = Files.createTempDirectory("javac");
            List<String> options = List.of("-proc:only", "-Xlint:all", "--release", "17", "-d", output.toString());
            JavaCompiler.CompilationTask task =
                    ToolProvider.getSystemJavaCompiler().getTask(null, null, collector, options, null, sources);
            task.setProcessors(List.of(processor));
            task.call();
            delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavacRun(collector.getDiagnostics());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Everything that the compiler said, each message with its place and the line that it is about. */
    String transcript() {
        return diagnostics.stream().map(JavacRun::written).collect(Collectors.joining());
    }

    /** The messages alone. */
    List<String> messages() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static String written(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH) + "\n";
        if (!(diagnostic.getSource() instanceof Source source) || diagnostic.getPosition() == Diagnostic.NOPOS) {
            return message;
        }
        String line = source.line(diagnostic.getLineNumber());
        return source.getName() + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": " + message
                + line + "\n" + " ".repeat((int) diagnostic.getColumnNumber() - 1) + "^\n";
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.name = name;
            this.code = code;
        }

        static Source of(Path file) {
            try {
                return new Source(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String line(long number) {
            return code.lines().toList().get((int) number - 1);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
