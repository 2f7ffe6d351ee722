package io.polytask.processor;

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
import java.util.List;
import java.util.Locale;
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

/** Reads the model of a source without writing anything, and insists that no rule objects. */
public final class ReadModel extends AbstractProcessor {
    private final List<ResolvedModel> models = new ArrayList<>();

    private ReadModel() {}

    /** The only model in a source. The annotations and their constants are imported. */
    public static ResolvedModel of(String source) {
        String code = """
                import static io.polytask.api.LayerType.*;
                import io.polytask.api.*;
                import java.util.*;
                """ + source;
        ReadModel reader = new ReadModel();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, List.of("-proc:only"), null, List.of(new Source(code)));
        task.setProcessors(List.of(reader));
        task.call();
        assertThat(diagnostics.getDiagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .isEmpty();
        assertThat(reader.models).hasSize(1);
        return reader.models.get(0);
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
            reader.read((TypeElement) element, report).map(Resolver::resolve).ifPresent(model -> {
                Rules.all().forEach(rule -> rule.check(model, report));
                models.add(model);
            });
            report.printTo(new SourceMessager(processingEnv));
        }
        return true;
    }

    /** The source in memory; its public types need not be named as it is. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String code) {
            super(URI.create("string:///Review.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
