package io.polytask.benchmarks.polytask;

import static io.polytask.benchmarks.workload.Workload.VOCABULARY;

import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.encode.Batch;
import io.polytask.encode.TextColumn;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The annotated classes with their examples. */
final class Declarations {
    private static final int[] NO_WORDS = {};
    private static final int EXPERT_UNITS = 64;

    private Declarations() {}

    static Declared<?, ?, ?> of(Workload workload, int batch) {
        return switch (workload) {
            case W1 -> small(batch);
            case W2 -> deep(batch);
            case W3 -> experts(batch);
            case W4 -> tagged(batch);
            case W5 -> bag(batch);
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

    /** The weights of experts and gates lie side by side. */
    private static Declared<Experts, ExpertsBatch, ExpertsPrediction> experts(int batch) {
        float[] features = Examples.features(Workload.W3, batch);
        int[] first = Examples.labels(Workload.W3, 0, batch);
        int[] second = Examples.labels(Workload.W3, 1, batch);
        List<Experts> examples = IntStream.range(0, batch)
                .mapToObj(i ->
                        new Experts(row(features, i, Workload.W3), Two.values()[first[i]], Two.values()[second[i]]))
                .toList();
        return new Declared<>(Workload.W3, new ExpertsBlueprint(), examples, List.of(), expertPlaces(), NO_WORDS);
    }

    private static Map<String, String> expertPlaces() {
        Map<String, String> places = new HashMap<>(Map.of(
                "t0", "first.hidden1",
                "o0", "first.logits",
                "t1", "second.hidden1",
                "o1", "second.logits"));
        for (int expert = 0; expert < Workload.EXPERTS; expert++) {
            places.put("e" + expert + ".W", "experts.weight@" + expert * EXPERT_UNITS);
            places.put("e" + expert + ".b", "experts.bias@" + expert * EXPERT_UNITS);
        }
        for (int task = 0; task < Workload.W3.heads(); task++) {
            int gate = task * Workload.EXPERTS;
            places.put("g" + task + ".W", "experts.weight@" + (Workload.EXPERTS * EXPERT_UNITS + gate));
            places.put("g" + task + ".b", "experts.gateBias@" + gate);
        }
        return places;
    }

    private static Declared<Bag, BagBatch, BagPrediction> bag(int batch) {
        int[] words = Examples.tokens(Workload.W5, batch);
        int[] first = Examples.labels(Workload.W5, 0, batch);
        int[] second = Examples.labels(Workload.W5, 1, batch);
        List<Bag> examples = IntStream.range(0, batch)
                .mapToObj(i -> new Bag(row(words, i, Workload.W5), Ten.values()[first[i]], Two.values()[second[i]]))
                .toList();
        List<Bag> others =
                vocabulary(Workload.W5).map(row -> new Bag(row, Ten.C0, Two.C0)).toList();
        Map<String, String> layers =
                Map.of("emb", "embedding", "d0", "hidden", "h0", "first.logits", "h1", "second.logits");
        BagBlueprint blueprint = new BagBlueprint();
        int[] places = places(blueprint, examples, others, word -> new Bag(word, null, null), b -> b.words);
        return new Declared<>(Workload.W5, blueprint, examples, others, layers, places);
    }

    private static Declared<Tagged, TaggedBatch, TaggedPrediction> tagged(int batch) {
        int[] words = Examples.tokens(Workload.W4, batch);
        int[] first = Examples.labels(Workload.W4, 0, batch);
        int[] second = Examples.labels(Workload.W4, 1, batch);
        int[] tags = Examples.tags(batch);
        List<Tagged> examples = IntStream.range(0, batch)
                .mapToObj(i -> new Tagged(
                        row(words, i, Workload.W4), Ten.values()[first[i]], Two.values()[second[i]], tags(tags, i)))
                .toList();
        List<Tagged> others = vocabulary(Workload.W4)
                .map(row -> new Tagged(row, Ten.C0, Two.C0, null))
                .toList();
        Map<String, String> layers = Map.of(
                "emb", "embedding",
                "f", "states.forward",
                "r", "states.backward",
                "h0", "first.logits",
                "h1", "second.logits",
                "tag", "tags.logits");
        TaggedBlueprint blueprint = new TaggedBlueprint();
        int[] places = places(blueprint, examples, others, word -> new Tagged(word, null, null, null), b -> b.words);
        return new Declared<>(Workload.W4, blueprint, examples, others, layers, places);
    }

    private static List<Nine> tags(int[] tags, int row) {
        int length = Workload.W4.tokens();
        return Arrays.stream(tags, row * length, (row + 1) * length)
                .mapToObj(tag -> Nine.values()[tag])
                .toList();
    }

    private static float[] row(float[] features, int row, Workload workload) {
        return Arrays.copyOfRange(features, row * workload.features(), (row + 1) * workload.features());
    }

    private static List<String> row(int[] words, int row, Workload workload) {
        int length = workload.tokens();
        return Arrays.stream(words, row * length, (row + 1) * length)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** Texts that hold every word, so that the table has the rows that the peers' have. */
    private static Stream<List<String>> vocabulary(Workload workload) {
        int texts = VOCABULARY / workload.tokens() + 1;
        int[] words = IntStream.range(0, texts * workload.tokens())
                .map(i -> i % VOCABULARY)
                .toArray();
        return IntStream.range(0, texts).mapToObj(i -> row(words, i, workload));
    }

    /** The place in the table of each word. */
    private static <E, B extends Batch<E>, P> int[] places(
            Blueprint<E, B, P> blueprint,
            List<E> examples,
            List<E> others,
            Function<List<String>, E> ofWord,
            Function<B, TextColumn> words) {
        Encoding<E, B, P> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(Stream.concat(examples.stream(), others.stream()).toList());
        B batch = encoding.batch();
        for (int word = 0; word < VOCABULARY; word++) {
            batch.addUnlabelled(ofWord.apply(List.of(Integer.toString(word))));
        }
        return IntStream.range(0, VOCABULARY)
                .map(position -> words.apply(batch).tokens().id(position))
                .toArray();
    }
}
