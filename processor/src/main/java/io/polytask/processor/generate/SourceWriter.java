package io.polytask.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.polytask.api.PolytaskGenerated;
import io.polytask.processor.plan.ModelPlan;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the files of a model. What all generated types have in common is added here, and nowhere else. */
public final class SourceWriter {
    private static final String INDENT = "    ";
    private static final String PROCESSOR = "io.polytask.processor.PolytaskProcessor";

    /** What the user has deprecated is the user's to give up, not that of generated code. */
    private static final AnnotationSpec QUIET = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private static final Pattern IMPORT_OF_JAVA_LANG = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\\n");

    private final Filer filer;
    private final Elements elements;

    /** Writes to where javac asks for. */
    public SourceWriter(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
    }

    /**
     * Writes all types of a model.
     *
     * @param root the annotated class: the one originating element of each file
     */
    public void write(ModelPlan plan, TypeElement root) throws IOException {
        for (TypeSpec.Builder type : Generators.generate(plan)) {
            write(file(plan, type), root);
        }
    }

    private void write(JavaFile file, TypeElement root) throws IOException {
        String type = file.typeSpec().name();
        String name = file.packageName().isEmpty() ? type : file.packageName() + "." + type;
        try (Writer writer = filer.createSourceFile(name, root).openWriter()) {
            writer.write(SourceFormatter.format(withNeededImports(file)));
        }
    }

    /** A class of java.lang is imported where the package of the model has one of the same name, which would be meant otherwise. */
    private String withNeededImports(JavaFile file) {
        String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
        return IMPORT_OF_JAVA_LANG
                .matcher(file.toString())
                .replaceAll(line -> elements.getTypeElement(prefix + line.group(1)) == null ? "" : "$0");
    }

    private JavaFile file(ModelPlan plan, TypeSpec.Builder type) {
        AnnotationSpec own = AnnotationSpec.builder(PolytaskGenerated.class)
                .addMember("value", "$T.class", plan.root())
                .build();
        type.addAnnotation(own);
        // A module that does not read java.compiler has none.
        TypeElement generated = elements.getTypeElement("javax.annotation.processing.Generated");
        if (generated != null) {
            type.addAnnotation(generated(generated));
        }
        if (plan.deprecated()) {
            type.addAnnotation(QUIET);
        }
        return JavaFile.builder(plan.types().model().packageName(), type.build())
                .indent(INDENT)
                .build();
    }

    private static AnnotationSpec generated(TypeElement annotation) {
        return AnnotationSpec.builder(ClassName.get(annotation))
                .addMember("value", "$S", PROCESSOR)
                .build();
    }
}
