package io.polytask.functional;

import io.polytask.api.Dataset;
import io.polytask.functional.Parcel.Content;
import io.polytask.functional.Parcel.Mark;
import io.polytask.functional.Parcel.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Parcels whose labels follow from their inputs, so that a model can know all of them. */
final class Parcels {
    private static final List<List<String>> WORDS = List.of(
            List.of("novel", "atlas", "poems"), List.of("vase", "mirror", "bottle"), List.of("hammer", "saw", "drill"));
    private static final List<String> SENDERS = List.of("library", "glazier", "smith");

    private Parcels() {}

    /** Labelled examples that depend on the seed alone. */
    static Dataset<Parcel> of(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parcels.add(parcel(random));
        }
        return Dataset.of(parcels, parcel -> parcel.label() + parcel.weight());
    }

    private static Parcel parcel(SplittableRandom random) {
        int kind = random.nextInt(3);
        List<String> words = WORDS.get(kind);
        String label = words.get(random.nextInt(3)) + " and " + words.get(random.nextInt(3));
        boolean heavy = random.nextBoolean();
        double weight = heavy ? random.nextDouble(6, 10) : random.nextDouble(1, 4);
        Size size = random.nextBoolean() ? Size.SMALL : Size.LARGE;
        Set<Mark> marks = heavy ? Set.of(Mark.HEAVY) : size == Size.SMALL ? Set.of(Mark.EXPRESS) : Set.of();
        return new Parcel(
                label, weight, size, Content.values()[kind], kind == 1, 2 + weight / 2, marks, SENDERS.get(kind));
    }

    /** The same without labels, as whoever asks for a prediction has it. */
    static Parcel unlabelled(Parcel parcel) {
        return new Parcel(parcel.label(), parcel.weight(), parcel.size(), null, null, Double.NaN, null, null);
    }
}
