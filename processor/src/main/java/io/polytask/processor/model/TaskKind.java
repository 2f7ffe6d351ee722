package io.polytask.processor.model;

import io.polytask.api.Decoder;
import io.polytask.processor.model.ValueType.Scalar;

/** What a task predicts; it follows from the label's Java type. */
public enum TaskKind {
    /** One class of several: an enum, or a {@code String} whose values are learned. */
    CLASSIFICATION(Decoder.SOFTMAX),
    /** Yes or no: a {@code boolean}. */
    BINARY(Decoder.SIGMOID),
    /** A number: a {@code double}, {@code float} or {@code OptionalDouble}. */
    REGRESSION(Decoder.LINEAR),
    /** Any of several labels: a {@code Set} of enums or strings. */
    MULTI_LABEL(Decoder.SIGMOID),
    /** A class for each token: a {@code List} of enums or strings. */
    TAGGING(Decoder.SOFTMAX),
    /** The label has a type that no task has. A rule refuses it. */
    UNSUPPORTED(Decoder.DEFAULT);

    private final Decoder decoder;

    TaskKind(Decoder decoder) {
        this.decoder = decoder;
    }

    /** The kind of a label of this type. */
    public static TaskKind of(ValueType type) {
        boolean named = type.scalar() == Scalar.STRING || type.scalar() == Scalar.ENUM;
        return switch (type.form()) {
            case PRIMITIVE, OBJECT -> named ? CLASSIFICATION : ofPlain(type.scalar());
            case OPTIONAL -> type.scalar() == Scalar.DOUBLE ? REGRESSION : UNSUPPORTED;
            case SET -> named ? MULTI_LABEL : UNSUPPORTED;
            case LIST -> named ? TAGGING : UNSUPPORTED;
            case ARRAY -> UNSUPPORTED;
        };
    }

    private static TaskKind ofPlain(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> BINARY;
            case DOUBLE, FLOAT -> REGRESSION;
            default -> UNSUPPORTED;
        };
    }

    /** What the logits of its head mean. */
    public Decoder decoder() {
        return decoder;
    }

    /** The form of what its head reads. */
    public Signal.Form reads() {
        return this == TAGGING ? Signal.Form.SEQUENCE : Signal.Form.VECTOR;
    }
}
