package io.polytask.processor.collect;

import io.polytask.api.Categorical;
import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.Heads;
import io.polytask.api.Numeric;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Which members carry annotations of a model. */
final class MemberAnnotations {
    private static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            Text.class,
            Categorical.class,
            Numeric.class,
            Tensor.class,
            Task.class,
            Head.class,
            Heads.class,
            Column.class);

    private MemberAnnotations() {}

    /** Whether an element carries any of the annotations of members. */
    static boolean isAnnotated(Element element) {
        return count(element) > 0;
    }

    /**
     * What carries the annotations of a field: a record's component hands them on to its field, but Eclipse's compiler forgets
     * some.
     */
    static Element carrier(VariableElement field) {
        for (Element member :
                Objects.requireNonNull(field.getEnclosingElement()).getEnclosedElements()) {
            if (member.getKind() == ElementKind.RECORD_COMPONENT
                    && member.getSimpleName().equals(field.getSimpleName())
                    && count(member) > count(field)) {
                return member;
            }
        }
        return field;
    }

    private static int count(Element element) {
        int count = 0;
        for (Class<? extends Annotation> type : ANNOTATIONS) {
            count += AnnotationView.of(element, type).isPresent() ? 1 : 0;
        }
        return count;
    }

    /** Whether a method is the accessor of an annotated component, which hands its annotations on. */
    static boolean isComponentAccessor(ExecutableElement method, TypeElement type) {
        return type.getRecordComponents().stream()
                .anyMatch(component -> method.equals(component.getAccessor()) && isAnnotated(component));
    }
}
