package io.polytask.processor.model;

/**
 * What reads a member from an example: {@code text()}, {@code getText()} or the field {@code text}.
 *
 * @param method whether it is a method without parameters, and no field
 */
public record Accessor(String name, boolean method) {
    /** As it stands in Java, after the example and a dot. */
    @Override
    public String toString() {
        return method ? name + "()" : name;
    }
}
