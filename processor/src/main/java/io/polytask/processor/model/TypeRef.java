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

    /** Equal names; written out, since what a record would link for it costs javac time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TypeRef type
                && packageName.equals(type.packageName)
                && simpleNames.equals(type.simpleNames);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleNames.hashCode();
    }

    /** The name with those of the types around it, as in {@code Outer.Inner}. */
    @Override
    public String toString() {
        return String.join(".", simpleNames);
    }
}
