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
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Which members play a part in the model. */
final class Roles {
    private static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            Text.class,
            Categorical.class,
            Numeric.class,
            Tensor.class,
            Task.class,
            Head.class,
            Heads.class,
            Column.class);

    private Roles() {}

    /** Whether an element carries any of the annotations of members. */
    static boolean isAnnotated(Element element) {
        return ANNOTATIONS.stream()
                .anyMatch(type -> AnnotationView.of(element, type).isPresent());
    }

    /** Whether a method is the accessor of an annotated component, which hands its annotations on. */
    static boolean isComponentAccessor(ExecutableElement method, TypeElement type) {
        return type.getRecordComponents().stream()
                .anyMatch(component -> method.equals(component.getAccessor()) && isAnnotated(component));
    }
}
