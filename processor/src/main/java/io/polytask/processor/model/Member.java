package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * A record component, or a field or accessor of a class.
 *
 * @param name the component's, field's or bean property's name
 * @param accessor what reads it from an example; empty for one that generated code cannot read
 * @param type its Java type
 * @param column its name in files
 * @param index its column in a file of tokens, counted from 0
 * @param origin its name in the source
 */
public record Member(
        String name,
        Optional<Accessor> accessor,
        ValueType type,
        Setting<String> column,
        Setting<Integer> index,
        Origin origin) {
    /** A member is one location in the source; what a record would compare beside it costs javac time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && origin.equals(member.origin);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }
}
