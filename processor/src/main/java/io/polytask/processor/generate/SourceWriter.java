package io.polytask.processor.generate;

import com.google.auto.common.GeneratedAnnotations;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.polytask.api.PolytaskGenerated;
import io.polytask.processor.plan.ModelPlan;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the files of a model. What all generated types have in common is added here, and nowhere else. */
public final class SourceWriter {
    private static final String INDENT = "    ";
    private static final String PROCESSOR = "io.polytask.processor.PolytaskProcessor";

    private final Filer filer;
    private final Elements elements;
    private final SourceVersion source;

    /** Writes to where javac asks for. */
    public SourceWriter(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
        source = environment.getSourceVersion();
    }

    /**
     * Writes all types of a model.
     *
     * @param root the annotated class: the one originating element of each file
     */
    public void write(ModelPlan plan, TypeElement root) throws IOException {
        for (TypeSpec type : Generators.generate(plan)) {
            file(plan, type, root).writeTo(filer);
        }
    }

    private JavaFile file(ModelPlan plan, TypeSpec type, TypeElement root) {
        TypeSpec.Builder marked = type.toBuilder().addOriginatingElement(root);
        AnnotationSpec own = AnnotationSpec.builder(PolytaskGenerated.class)
                .addMember("value", "$T.class", plan.root())
                .build();
        marked.addAnnotation(own);
        GeneratedAnnotations.generatedAnnotation(elements, source)
                .map(SourceWriter::generated)
                .ifPresent(marked::addAnnotation);
        TypeSpec complete = marked.build();
        if (!complete.originatingElements().equals(List.of(root))) {
            throw new IllegalStateException(complete.name() + " must originate from " + root + " alone.");
        }
        return JavaFile.builder(plan.types().model().packageName(), complete)
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build();
    }

    private static AnnotationSpec generated(TypeElement annotation) {
        return AnnotationSpec.builder(ClassName.get(annotation))
                .addMember("value", "$S", PROCESSOR)
                .build();
    }
}
