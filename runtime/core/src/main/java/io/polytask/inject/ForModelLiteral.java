package io.polytask.inject;

import java.lang.annotation.Annotation;

/** A {@link ForModel} in code, equal to the one in source. */
@SuppressWarnings("ClassExplicitlyAnnotation")
record ForModelLiteral(Class<?> value) implements ForModel {
    @Override
    public Class<? extends Annotation> annotationType() {
        return ForModel.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForModel that && value.equals(that.value());
    }

    /** As {@link Annotation#hashCode()} prescribes. */
    @Override
    public int hashCode() {
        return (127 * "value".hashCode()) ^ value.hashCode();
    }

    @Override
    public String toString() {
        return "@ForModel(" + value.getSimpleName() + ".class)";
    }
}
