package io.polytask.processor.collect;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.model.Setting;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** One annotation of an element, read once: its values, where they are written, and its defaults. */
final class AnnotationView {
    private final Element element;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values = new HashMap<>();

    /** The names of the attributes that are written in the source. */
    private final Set<String> given = new HashSet<>();

    private AnnotationView(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
        Element type = mirror.getAnnotationType().asElement();
        for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
            AnnotationValue otherwise = attribute.getDefaultValue();
            if (otherwise != null) {
                values.put(nameOf(attribute), otherwise);
            }
        }
        mirror.getElementValues().forEach((attribute, value) -> {
            values.put(nameOf(attribute), value);
            given.add(nameOf(attribute));
        });
    }

    /** The annotation of this type on an element. */
    static Optional<AnnotationView> of(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (is(mirror, type)) {
                return Optional.of(new AnnotationView(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** The annotations of a repeatable type on an element, in the order of the source. */
    static List<AnnotationView> all(
            Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        List<AnnotationView> all = new ArrayList<>();
        of(element, type).ifPresent(all::add);
        of(element, container)
                .ifPresent(view -> view.items("value")
                        .forEach(item -> all.add(new AnnotationView(element, (AnnotationMirror) item.getValue()))));
        return all;
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
        return setting(attribute, (Integer) value(attribute).getValue());
    }

    Setting<Long> longInteger(String attribute) {
        return setting(attribute, (Long) value(attribute).getValue());
    }

    Setting<Double> number(String attribute) {
        return setting(attribute, (Double) value(attribute).getValue());
    }

    Setting<Boolean> flag(String attribute) {
        return setting(attribute, (Boolean) value(attribute).getValue());
    }

    Setting<String> text(String attribute) {
        return setting(attribute, (String) value(attribute).getValue());
    }

    Setting<TypeMirror> type(String attribute) {
        return setting(attribute, (TypeMirror) value(attribute).getValue());
    }

    <E extends Enum<E>> Setting<E> constant(String attribute, Class<E> type) {
        VariableElement constant = (VariableElement) value(attribute).getValue();
        return setting(attribute, Enum.valueOf(type, constant.getSimpleName().toString()));
    }

    /** The annotation that is the value of an attribute. */
    AnnotationView annotation(String attribute) {
        return new AnnotationView(element, (AnnotationMirror) value(attribute).getValue());
    }

    /** What a number or the name of a constant stands for. */
    <T> Setting<T> either(String attribute, Function<String, T> ofName, DoubleFunction<T> ofNumber) {
        Object value = value(attribute).getValue();
        return setting(
                attribute,
                value instanceof VariableElement constant
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
        Setting<List<AnnotationValue>> whole = setting(attribute, items(attribute));
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

    private <T> Setting<T> setting(String attribute, T value) {
        boolean written = given.contains(attribute);
        Origin origin = written ? Origin.of(element, mirror, attribute, value(attribute)) : origin();
        return new Setting<>(value, written, origin);
    }

    private AnnotationValue value(String attribute) {
        AnnotationValue value = values.get(attribute);
        if (value == null) {
            throw new IllegalStateException(mirror + " has no attribute " + attribute + ".");
        }
        return value;
    }
}
