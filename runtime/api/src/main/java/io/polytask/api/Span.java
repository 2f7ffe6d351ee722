package io.polytask.api;

/**
 * A range of a text that is something: a name, a place, a date.
 *
 * <p>Of a {@code @Text String}, start and end count the characters of the text as it was given, as Java counts them ({@code
 * text.substring(start, end)} is the span), whatever the tokenizer. Of a {@code @Text List<String>}, they count its tokens.
 *
 * @param type what the span is
 * @param start the first character or token, counted from 0
 * @param end the one after the last, above start
 * @param <E> the types
 */
public record Span<E extends Enum<E>>(E type, int start, int end) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if start is below 0, or end is not above start
     */
    public Span {
        java.util.Objects.requireNonNull(type, "type");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "The span " + type.name() + " goes from " + start + " to " + end
                            + ", but must begin at 0 or later, and end after it begins: the end is the offset after the last one.");
        }
    }

    /** The type and where it stands: {@code PLACE 3-5}. */
    @Override
    public String toString() {
        return type.name() + " " + start + "-" + end;
    }
}
