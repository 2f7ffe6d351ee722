package io.polytask.processor.kind;

import io.polytask.processor.model.Range;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes of {@code @SharedLayer} have a meaning for a layer type, beside those of every layer.
 *
 * @param meant all of them
 * @param needed those that it cannot do without
 * @param ranges where the range of one is not that of all types
 */
public record Attributes(Set<LayerAttribute> meant, Set<LayerAttribute> needed, Map<LayerAttribute, Range> ranges) {
    /** None. */
    static final Attributes NONE = needing();

    /** Copies are kept. */
    public Attributes {
        meant = copy(meant);
        needed = copy(needed);
        ranges = Map.copyOf(ranges);
    }

    /** These, which it cannot do without. */
    static Attributes needing(LayerAttribute... attributes) {
        Set<LayerAttribute> all = Set.of(attributes);
        return new Attributes(all, all, Map.of());
    }

    /** These, too, which may be left out. */
    Attributes allowing(LayerAttribute... attributes) {
        Set<LayerAttribute> more = EnumSet.copyOf(List.of(attributes));
        more.addAll(meant);
        return new Attributes(more, needed, ranges);
    }

    /** The same, of which one has a range of its own. */
    Attributes within(Range range, LayerAttribute attribute) {
        Map<LayerAttribute, Range> more = new EnumMap<>(LayerAttribute.class);
        more.putAll(ranges);
        more.put(attribute, range);
        return new Attributes(meant, needed, more);
    }

    /** Whether an attribute has a meaning. */
    public boolean has(LayerAttribute attribute) {
        return meant.contains(attribute);
    }

    /** The numbers that an attribute may have; empty if it has no meaning, or is no number. */
    public Optional<Range> range(LayerAttribute attribute) {
        return has(attribute) ? Optional.ofNullable(ranges.get(attribute)).or(attribute::range) : Optional.empty();
    }

    /** The same attributes in the order of their declaration, never to be changed. */
    static Set<LayerAttribute> copy(Set<LayerAttribute> attributes) {
        Set<LayerAttribute> copy = EnumSet.noneOf(LayerAttribute.class);
        copy.addAll(attributes);
        return Collections.unmodifiableSet(copy);
    }
}
