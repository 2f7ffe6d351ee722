package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.UNRESOLVED_TYPE;

import io.polytask.api.MultiTaskModel;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Checks that the values in Polytask's annotations compile; {@link AnnotationView} relies on it. */
final class AnnotationCheck {
    private static final String API = MultiTaskModel.class.getPackageName();

    private final Report report;

    AnnotationCheck(Report report) {
        this.report = report;
    }

    /** Whether all annotations of an element can be read. */
    boolean compile(Element element) {
        boolean sound = true;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            sound &= compile(element, mirror);
        }
        return sound;
    }

    /** Whether all annotations of all of them can be read. */
    boolean compile(Iterable<? extends Element> elements) {
        boolean sound = true;
        for (Element element : elements) {
            sound &= compile(element);
        }
        return sound;
    }

    private boolean compile(Element element, AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        if (!Symbols.packageOf(type).getQualifiedName().contentEquals(API)) {
            return true;
        }
        boolean sound = true;
        for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
            sound &= compiles(element, mirror, attribute);
        }
        return sound;
    }

    private boolean compiles(Element element, AnnotationMirror mirror, ExecutableElement attribute) {
        AnnotationValue value = mirror.getElementValues().get(attribute);
        if (value == null) {
            return attribute.getDefaultValue() != null; // a missing one is the compiler's to report
        }
        if (isOf(value.getValue(), attribute.getReturnType())) {
            return compileNested(element, value);
        }
        report.error(
                UNRESOLVED_TYPE,
                Origin.of(element, mirror, attribute.getSimpleName().toString(), value),
                "The value of %s.%s cannot be found. Look for a misspelling, a missing import or dependency, or an earlier"
                        + " error.",
                "@" + mirror.getAnnotationType().asElement().getSimpleName(),
                attribute.getSimpleName());
        return false;
    }

    private boolean compileNested(Element element, AnnotationValue value) {
        boolean sound = true;
        if (value.getValue() instanceof List<?> items) {
            for (Object item : items) {
                if (((AnnotationValue) item).getValue() instanceof AnnotationMirror inner) {
                    sound &= compile(element, inner);
                }
            }
        }
        return sound;
    }

    /** Whether a value has the type of its attribute; the compiler puts a string in the place of one that it cannot read. */
    private static boolean isOf(Object value, TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY ->
                value instanceof List<?> items
                        && items.stream()
                                .allMatch(item -> isOf(
                                        ((AnnotationValue) item).getValue(), ((ArrayType) type).getComponentType()));
            case INT -> value instanceof Integer;
            case LONG -> value instanceof Long;
            case DOUBLE -> value instanceof Double;
            case BOOLEAN -> value instanceof Boolean;
            default -> isOf(value, Symbols.declared(type));
        };
    }

    private static boolean isOf(Object value, DeclaredType type) {
        if (type.asElement().getSimpleName().contentEquals("String")) {
            return value instanceof String text && !text.equals("<error>");
        }
        return value instanceof VariableElement
                || value instanceof AnnotationMirror
                || (value instanceof TypeMirror named && named.getKind() != TypeKind.ERROR);
    }
}
