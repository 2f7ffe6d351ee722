package io.polytask.gadget;

import io.polytask.api.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Made-up data whose labels follow from the inputs, with gaps. */
public final class Gadgets {
    private static final List<List<String>> WORDS = List.of(
            List.of("pan", "pot", "knife", "cook"),
            List.of("spade", "rake", "grass", "tree"),
            List.of("pen", "desk", "ink"));

    private Gadgets() {}

    /** Examples that depend on the seed alone. */
    public static Dataset<Gadget> of(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Gadget> gadgets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            gadgets.add(gadget(i, random));
        }
        return Dataset.of(gadgets, gadget -> String.join(" ", gadget.words()));
    }

    private static Gadget gadget(int number, SplittableRandom random) {
        int kind = random.nextInt(3);
        List<String> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            boolean name = random.nextInt(3) > 0;
            List<String> names = WORDS.get(kind);
            words.add(name ? names.get(random.nextInt(names.size())) : "the" + random.nextInt(20));
            tags.add(name ? Tag.NAME : Tag.REST);
        }
        double price = random.nextDouble(100);
        Brand brand = random.nextBoolean() ? Brand.ACME : Brand.OTHER;
        return new Gadget(
                List.copyOf(words),
                price,
                brand,
                number % 7 == 0 ? null : Category.values()[kind],
                brand == Brand.ACME ? "acme" : "maker " + kind,
                number % 3 == 0 ? null : price < 50,
                number % 5 == 0 ? null : kind * 10 + price / 10,
                price < 20 ? Set.of() : price < 60 ? Set.of(Topic.QUALITY) : Set.of(Topic.PRICE, Topic.QUALITY),
                number % 2 == 0 ? null : List.copyOf(tags));
    }
}
