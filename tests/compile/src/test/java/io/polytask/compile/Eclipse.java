package io.polytask.compile;

import io.polytask.compile.Javac.Outcome;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compiler of Eclipse and VS Code, with the processors that the processor path announces. */
final class Eclipse {
    private Eclipse() {}

    /** Compiles all sources below a directory; messages are {@code Review.java:7:12: text}. */
    static Outcome compile(Path sources, Path work, String... options) {
        return compileIn(Javac.classPath(), sources, work, options);
    }

    /** Compiles all sources below a directory against classes in another directory, too. */
    static Outcome compileAgainst(Path library, Path sources, Path work) {
        return compileIn(library + File.pathSeparator + Javac.classPath(), sources, work);
    }

    private static Outcome compileIn(String classPath, Path sources, Path work, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = new EclipseCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path generated = Files.createDirectories(work.resolve("generated"));
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<String> all = new ArrayList<>(List.of("-17", "-nowarn", "-classpath", classPath));
            all.addAll(List.of("-processorpath", Javac.processorPath()));
            all.addAll(List.of("-s", generated.toString(), "-d", classes.toString()));
            all.addAll(List.of(options));
            boolean success = compiler.getTask(
                            new StringWriter(), // what it would print as well
                            files,
                            diagnostics,
                            all,
                            null,
                            files.getJavaFileObjectsFromPaths(Javac.javaFiles(sources)))
                    .call();
            List<String> messages =
                    diagnostics.getDiagnostics().stream().map(Eclipse::text).toList();
            return new Outcome(success, messages, generated, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
