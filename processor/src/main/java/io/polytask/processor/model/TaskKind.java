package io.polytask.processor.model;

import io.polytask.api.Decoder;
import io.polytask.processor.model.ValueType.Scalar;
import java.util.List;

/** What a task predicts; it follows from the label's Java type. */
public enum TaskKind {
    /** One class of several: an enum, or a {@code String} whose values are learned. */
    CLASSIFICATION("classification", Decoder.SOFTMAX),
    /** Yes or no: a {@code boolean}. */
    BINARY("binary", Decoder.SIGMOID),
    /** A number: a {@code double}, {@code float} or {@code OptionalDouble}. */
    REGRESSION("regression", Decoder.LINEAR),
    /** Any of several labels: a {@code Set} of enums or strings. */
    MULTI_LABEL("multi-label", Decoder.SIGMOID),
    /** A class for each token: a {@code List} of enums or strings. */
    TAGGING("tagging", Decoder.SOFTMAX, Decoder.CRF),
    /** Spans of tokens, each of a type: a {@code List} of {@code Span}. */
    SPANS("span", Decoder.CRF, Decoder.SOFTMAX),
    /** The label has a type that no task has. A rule refuses it. */
    UNSUPPORTED("unsupported", Decoder.DEFAULT);

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Decoder> decoders;

    TaskKind(String text, Decoder... decoders) {
        this.text = text;
        this.decoders = List.of(decoders);
    }

    /** The kind of a label of this type. */
    public static TaskKind of(ValueType type) {
        boolean named = type.scalar() == Scalar.STRING || type.scalar() == Scalar.ENUM;
        return switch (type.form()) {
            case PRIMITIVE, OBJECT -> named ? CLASSIFICATION : ofPlain(type.scalar());
            case OPTIONAL -> type.scalar() == Scalar.DOUBLE ? REGRESSION : UNSUPPORTED;
            case SET -> named ? MULTI_LABEL : UNSUPPORTED;
            case LIST -> named ? TAGGING : type.scalar() == Scalar.SPAN ? SPANS : UNSUPPORTED;
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

    /** What the logits of its head may mean; the first is meant if nothing is said. */
    public List<Decoder> decoders() {
        return decoders;
    }

    /** The form of what its head reads. */
    public Signal.Form reads() {
        return isOfTokens() ? Signal.Form.SEQUENCE : Signal.Form.VECTOR;
    }

    /** Whether the label says something of each token of a text. */
    public boolean isOfTokens() {
        return this == TAGGING || this == SPANS;
    }

    /** The kind as messages write it, such as {@code multi-label}. */
    @Override
    public String toString() {
        return text;
    }
}
