package io.polytask.processor.kind;

import java.util.Set;

/**
 * What the declaration of a saved model says of a layer's attributes. Of what has a meaning and is not told here it says {@code name
 * value} where it is written and not the default, so that no attribute is forgotten.
 *
 * @param words such as {@code activation RELU}; may be empty
 * @param told the attributes that the words tell, at every value
 */
public record Identity(String words, Set<LayerAttribute> told) {
    /** Nothing in words of its own. */
    static final Identity PLAIN = new Identity("", Set.of());

    /** Copies the set. */
    public Identity {
        told = Attributes.copy(told);
    }

    static Identity of(String words, Set<LayerAttribute> told) {
        return new Identity(words, told);
    }

    static Identity of(String words, LayerAttribute... told) {
        return new Identity(words, Set.of(told));
    }
}
