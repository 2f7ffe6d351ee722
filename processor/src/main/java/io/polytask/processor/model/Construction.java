package io.polytask.processor.model;

import java.util.List;

/**
 * How the reader makes an example: a constructor's arguments in their order, then what is assigned.
 *
 * <pre>{@code
 * Review review = new Review(text, price);
 * review.setBrand(brand);
 * review.category = category;
 * }</pre>
 */
public record Construction(List<Member> arguments, List<Assignment> assignments) {
    /**
     * A member that is set after construction.
     *
     * @param setter the name of the setter, or of the field itself
     * @param field whether it is the field
     */
    public record Assignment(Member member, String setter, boolean field) {}

    /** Copies the lists. */
    public Construction {
        arguments = List.copyOf(arguments);
        assignments = List.copyOf(assignments);
    }
}
