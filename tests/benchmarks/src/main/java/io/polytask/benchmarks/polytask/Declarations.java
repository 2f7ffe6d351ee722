package io.polytask.benchmarks.polytask;

import static io.polytask.benchmarks.workload.Workload.VOCABULARY;

import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The annotated classes with their examples. */
final class Declarations {
    private static final int[] NO_WORDS = {};

    private Declarations() {}

    static Declared<?, ?, ?> of(Workload workload, int batch) {
        return switch (workload) {
            case W1 -> small(batch);
            case W2 -> deep(batch);
            case W5 -> bag(batch);
            case W3, W4 -> throw new IllegalArgumentException(workload + " has no annotated class.");
        };
    }

    private static Declared<Small, SmallBatch, SmallPrediction> small(int batch) {
        float[] features = Examples.features(Workload.W1, batch);
        int[] first = Examples.labels(Workload.W1, 0, batch);
        int[] second = Examples.labels(Workload.W1, 1, batch);
        List<Small> examples = IntStream.range(0, batch)
                .mapToObj(i ->
                        new Small(row(features, i, Workload.W1), Twenty.values()[first[i]], Two.values()[second[i]]))
                .toList();
        Map<String, String> layers = Map.of("d0", "hidden", "h0", "first.logits", "h1", "second.logits");
        return new Declared<>(Workload.W1, new SmallBlueprint(), examples, List.of(), layers, NO_WORDS);
    }

    private static Declared<Deep, DeepBatch, DeepPrediction> deep(int batch) {
        float[] features = Examples.features(Workload.W2, batch);
        int[][] labels = IntStream.range(0, Workload.W2.heads())
                .mapToObj(head -> Examples.labels(Workload.W2, head, batch))
                .toArray(int[][]::new);
        List<Deep> examples = IntStream.range(0, batch)
                .mapToObj(i -> new Deep(
                        row(features, i, Workload.W2),
                        labels[0][i] == 1,
                        labels[1][i] == 1,
                        Ten.values()[labels[2][i]],
                        Ten.values()[labels[3][i]]))
                .toList();
        Map<String, String> layers = Map.of(
                "d0", "wide",
                "d1", "narrow",
                "h0", "first.hidden1",
                "o0", "first.logits",
                "h1", "second.hidden1",
                "o1", "second.logits",
                "h2", "third.hidden1",
                "o2", "third.logits",
                "h3", "fourth.hidden1",
                "o3", "fourth.logits");
        return new Declared<>(Workload.W2, new DeepBlueprint(), examples, List.of(), layers, NO_WORDS);
    }

    private static Declared<Bag, BagBatch, BagPrediction> bag(int batch) {
        int[] words = Examples.tokens(Workload.W5, batch);
        int[] first = Examples.labels(Workload.W5, 0, batch);
        int[] second = Examples.labels(Workload.W5, 1, batch);
        List<Bag> examples = IntStream.range(0, batch)
                .mapToObj(i -> new Bag(row(words, i), Ten.values()[first[i]], Two.values()[second[i]]))
                .toList();
        List<Bag> others = vocabulary();
        Map<String, String> layers =
                Map.of("emb", "embedding", "d0", "hidden", "h0", "first.logits", "h1", "second.logits");
        BagBlueprint blueprint = new BagBlueprint();
        return new Declared<>(Workload.W5, blueprint, examples, others, layers, places(blueprint, examples, others));
    }

    private static float[] row(float[] features, int row, Workload workload) {
        return Arrays.copyOfRange(features, row * workload.features(), (row + 1) * workload.features());
    }

    private static List<String> row(int[] words, int row) {
        int length = Workload.W5.tokens();
        return Arrays.stream(words, row * length, (row + 1) * length)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** Examples that hold every word, so that the table has the rows that the peers' have. */
    private static List<Bag> vocabulary() {
        int[] words = IntStream.range(0, (VOCABULARY / Workload.W5.tokens() + 1) * Workload.W5.tokens())
                .map(i -> i % VOCABULARY)
                .toArray();
        return IntStream.range(0, words.length / Workload.W5.tokens())
                .mapToObj(i -> new Bag(row(words, i), Ten.C0, Two.C0))
                .toList();
    }

    private static int[] places(BagBlueprint blueprint, List<Bag> examples, List<Bag> others) {
        Encoding<Bag, BagBatch, BagPrediction> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(Stream.concat(examples.stream(), others.stream()).toList());
        BagBatch batch = encoding.batch();
        for (int word = 0; word < VOCABULARY; word++) {
            batch.addUnlabelled(new Bag(List.of(Integer.toString(word)), null, null));
        }
        return IntStream.range(0, VOCABULARY)
                .map(position -> batch.words.tokens().id(position))
                .toArray();
    }
}
