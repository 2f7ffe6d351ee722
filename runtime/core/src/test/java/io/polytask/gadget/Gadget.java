package io.polytask.gadget;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An example with inputs of three kinds and a task of each kind; every label may be missing. */
public record Gadget(
        List<String> words,
        double price,
        @Nullable Brand brand,
        @Nullable Category category,
        @Nullable String maker,
        @Nullable Boolean recommended,
        @Nullable Double score,
        @Nullable Set<Topic> topics,
        @Nullable List<Tag> tags) {
    /** Inputs without labels. */
    public static Gadget unlabelled(List<String> words, double price, Brand brand) {
        return new Gadget(words, price, brand, null, null, null, null, null, null);
    }
}
