package io.polytask.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The Java type of a member.
 *
 * @param form what surrounds the value
 * @param scalar the value, or what a list, set or array holds
 * @param enumType the enum, for {@link Scalar#ENUM} and {@link Scalar#SPAN}
 * @param constants the enum's constants in their order
 * @param text the type as messages write it, such as {@code List<String>}
 */
public record ValueType(Form form, Scalar scalar, Optional<TypeRef> enumType, List<String> constants, String text) {
    /** What surrounds a value. */
    public enum Form {
        /** Nothing: a Java primitive. */
        PRIMITIVE,
        /** Nothing: an object, or the boxed form of a primitive. */
        OBJECT,
        /** {@code OptionalDouble}. */
        OPTIONAL,
        /** {@code java.util.List}. */
        LIST,
        /** {@code java.util.Set}. */
        SET,
        /** An array of one dimension. */
        ARRAY
    }

    /** What a value is. */
    public enum Scalar {
        /** {@code String}. */
        STRING,
        /** A constant of an enum. */
        ENUM,
        /** {@code boolean}. */
        BOOLEAN,
        /** {@code byte}. */
        BYTE,
        /** {@code short}. */
        SHORT,
        /** {@code int}. */
        INT,
        /** {@code long}. */
        LONG,
        /** {@code float}. */
        FLOAT,
        /** {@code double}. */
        DOUBLE,
        /** {@code char}. */
        CHAR,
        /** {@code Span} of an enum. */
        SPAN,
        /** Anything else. */
        OTHER,
        /** A type that does not compile, which is reported by then; or a type parameter of a generic class. */
        UNRESOLVED;

        /** Whether it is a number. */
        public boolean isNumber() {
            return compareTo(BYTE) >= 0 && compareTo(DOUBLE) <= 0;
        }
    }

    /** Copies the list. */
    public ValueType {
        constants = List.copyOf(constants);
    }

    /** Whether it is this value in this form. */
    public boolean is(Form form, Scalar scalar) {
        return this.form == form && this.scalar == scalar;
    }

    /** Whether it is one value, be it primitive or an object. */
    public boolean isSingle() {
        return form == Form.PRIMITIVE || form == Form.OBJECT;
    }

    @Override
    public String toString() {
        return text;
    }
}
