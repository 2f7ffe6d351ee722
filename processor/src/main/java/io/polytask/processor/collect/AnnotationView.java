package io.polytask.processor.collect;

import com.google.auto.common.AnnotationMirrors;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.model.Setting;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** One annotation of an element, read once: its values, where they are written, and its defaults. */
final class AnnotationView {
    private final Element element;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values;

    /** The names of the attributes that are written in the source. */
    private final Set<String> given;

    private AnnotationView(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
        this.values = AnnotationMirrors.getAnnotationValuesWithDefaults(mirror).entrySet().stream()
                .collect(Collectors.toMap(entry -> nameOf(entry.getKey()), Map.Entry::getValue));
        this.given = mirror.getElementValues().keySet().stream()
                .map(AnnotationView::nameOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The annotation of this type on an element. */
    static Optional<AnnotationView> of(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> is(mirror, type))
                .map(mirror -> new AnnotationView(element, mirror))
                .findFirst();
    }

    /** The annotations of a repeatable type on an element, in the order of the source. */
    static List<AnnotationView> all(
            Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        Stream<AnnotationView> contained = of(element, container).stream()
                .flatMap(view -> view.items("value").stream())
                .map(item -> new AnnotationView(element, (AnnotationMirror) item.getValue()));
        return Stream.concat(of(element, type).stream(), contained).toList();
    }

    private static boolean is(AnnotationMirror mirror, Class<? extends Annotation> type) {
        return mirror.getAnnotationType().asElement() instanceof QualifiedNameable named
                && named.getQualifiedName().contentEquals(type.getName());
    }

    private static String nameOf(ExecutableElement attribute) {
        return attribute.getSimpleName().toString();
    }

    Origin origin() {
        return Origin.of(element, mirror);
    }

    /** The attributes that are written and not the default, each with its value in words. */
    Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        mirror.getElementValues().forEach((attribute, value) -> {
            AnnotationValue usual = attribute.getDefaultValue();
            if (usual == null || !inWords(usual).equals(inWords(value))) {
                written.put(nameOf(attribute), inWords(value));
            }
        });
        return written;
    }

    private static String inWords(AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            return items.stream()
                    .map(item -> inWords((AnnotationValue) item))
                    .toList()
                    .toString();
        }
        return value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.getValue().toString();
    }

    Setting<Integer> integer(String attribute) {
        return setting(attribute, Integer.class::cast);
    }

    Setting<Long> longInteger(String attribute) {
        return setting(attribute, Long.class::cast);
    }

    Setting<Double> number(String attribute) {
        return setting(attribute, Double.class::cast);
    }

    Setting<Boolean> flag(String attribute) {
        return setting(attribute, Boolean.class::cast);
    }

    Setting<String> text(String attribute) {
        return setting(attribute, String.class::cast);
    }

    Setting<TypeMirror> type(String attribute) {
        return setting(attribute, TypeMirror.class::cast);
    }

    <E extends Enum<E>> Setting<E> constant(String attribute, Class<E> type) {
        return setting(
                attribute,
                value -> Enum.valueOf(
                        type, ((VariableElement) value).getSimpleName().toString()));
    }

    /** The annotation that is the value of an attribute. */
    AnnotationView annotation(String attribute) {
        return new AnnotationView(element, (AnnotationMirror) value(attribute).getValue());
    }

    /** What a number or the name of a constant stands for. */
    <T> Setting<T> either(String attribute, Function<String, T> ofName, DoubleFunction<T> ofNumber) {
        return setting(
                attribute,
                value -> value instanceof VariableElement constant
                        ? ofName.apply(constant.getSimpleName().toString())
                        : ofNumber.apply(((Number) value).doubleValue()));
    }

    Setting<List<Setting<Integer>>> integers(String attribute) {
        return list(attribute, Integer.class);
    }

    Setting<List<Setting<String>>> texts(String attribute) {
        return list(attribute, String.class);
    }

    private <T> Setting<List<Setting<T>>> list(String attribute, Class<T> type) {
        Setting<List<AnnotationValue>> whole = setting(attribute, value -> items(attribute));
        List<Setting<T>> items = new ArrayList<>();
        for (AnnotationValue item : whole.value()) {
            Origin origin = whole.given() ? Origin.of(element, mirror, attribute, items.size(), item) : whole.origin();
            items.add(new Setting<>(type.cast(item.getValue()), whole.given(), origin));
        }
        return new Setting<>(items, whole.given(), whole.origin());
    }

    private List<AnnotationValue> items(String attribute) {
        return ((List<?>) value(attribute).getValue())
                .stream().map(AnnotationValue.class::cast).toList();
    }

    private <T> Setting<T> setting(String attribute, Function<Object, T> read) {
        AnnotationValue value = value(attribute);
        boolean written = given.contains(attribute);
        Origin origin = written ? Origin.of(element, mirror, attribute, value) : origin();
        return new Setting<>(read.apply(value.getValue()), written, origin);
    }

    private AnnotationValue value(String attribute) {
        AnnotationValue value = values.get(attribute);
        if (value == null) {
            throw new IllegalStateException(mirror + " has no attribute " + attribute + ".");
        }
        return value;
    }
}
