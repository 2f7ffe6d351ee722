package io.polytask.processor.model;

import java.util.List;

/**
 * The name of a declared type.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleNames its simple name, after those of the types around it
 */
public record TypeRef(String packageName, List<String> simpleNames) {
    /** Copies the list. */
    public TypeRef {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name of the type alone. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name with those of the types around it, as in {@code Outer.Inner}. */
    @Override
    public String toString() {
        return String.join(".", simpleNames);
    }
}
