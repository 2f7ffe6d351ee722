package io.polytask.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.MultiTaskModel;
import io.polytask.processor.collect.ModelReader;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.diagnostics.SourceMessager;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.resolve.Resolver;
import io.polytask.processor.validate.Rules;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What saved models of many classes would be told apart by, all read in one run of javac. */
final class Declarations extends AbstractProcessor {
    private final Map<String, List<String>> lines = new HashMap<>();

    private Declarations() {}

    /** The lines of each model by the name of its class, insisting that no rule objects. */
    static Map<String, List<String>> of(List<String> sources) {
        List<Source> files = new ArrayList<>();
        sources.forEach(source -> files.add(new Source("Source" + files.size(), source)));
        Declarations declarations = new Declarations();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, List.of("-proc:only"), null, files);
        task.setProcessors(List.of(declarations));
        task.call();
        assertThat(diagnostics.getDiagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .isEmpty();
        return declarations.lines;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.polytask.api.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ModelReader reader = new ModelReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        for (var element : round.getElementsAnnotatedWith(MultiTaskModel.class)) {
            Report report = new Report((TypeElement) element);
            ResolvedModel model = reader.read((TypeElement) element, report)
                    .map(Resolver::resolve)
                    .orElseThrow();
            Rules.all().forEach(rule -> rule.check(model, report));
            report.printTo(new SourceMessager(processingEnv));
            if (report.isClean()) {
                lines.put(
                        element.getSimpleName().toString(), Planner.plan(model).declaration());
            }
        }
        return true;
    }

    /** A source in memory; its types are not public. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
