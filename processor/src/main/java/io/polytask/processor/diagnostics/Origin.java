package io.polytask.processor.diagnostics;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where in the source something stands: an element, one of its annotations, or one of that one's values. Opaque. */
public final class Origin {
    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AttributeValue value;

    private Origin(Element element, @Nullable AnnotationMirror annotation, @Nullable AttributeValue value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    /** The name of a declared element. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** An annotation of an element. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }

    /** A value written in an annotation of an element. */
    public static Origin of(Element element, AnnotationMirror annotation, String attribute, AnnotationValue value) {
        return new Origin(element, annotation, new AttributeValue(attribute, AttributeValue.WHOLE, value));
    }

    /** An item of a list written in an annotation of an element. */
    public static Origin of(
            Element element, AnnotationMirror annotation, String attribute, int index, AnnotationValue item) {
        return new Origin(element, annotation, new AttributeValue(attribute, index, item));
    }

    Element element() {
        return element;
    }

    @Nullable
    AnnotationMirror annotation() {
        return annotation;
    }

    @Nullable
    AttributeValue value() {
        return value;
    }

    /**
     * A value of an attribute. It is found by name and index: not every compiler gives the same object for the same value twice.
     *
     * @param index of an item of a list, or {@link #WHOLE}
     */
    record AttributeValue(String attribute, int index, AnnotationValue value) {
        static final int WHOLE = -1;
    }
}
