package io.polytask.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** The attributes of inputs, tasks and heads, and those that every layer has, each at two values. */
final class OtherVariants {
    private static final String IMPORTS = """
            package specimen;

            import static io.polytask.api.LayerType.*;
            import io.polytask.api.*;
            import java.util.List;

            @MultiTaskModel
            """;

    private OtherVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        all.addAll(layers());
        all.addAll(inputs());
        all.addAll(tasks());
        all.addAll(heads());
        return all;
    }

    private static List<Variant> layers() {
        String inputs = "record %s(@Numeric double left, @Numeric double right, @Task Boolean first) {}";
        String layer = "@SharedLayer(name = \"a\", type = DENSE, units = 3, from = {\"left\", \"right\"})\n";
        return List.of(
                Variant.of("@SharedLayer", "name", IMPORTS + layer.replace("\"a\"", "$") + inputs, "\"a\"", "\"b\""),
                Variant.of(
                        "@SharedLayer",
                        "type",
                        IMPORTS + "@SharedLayer(name = \"a\", type = $)\n" + inputs,
                        "CONCAT",
                        "LAYER_NORM"),
                Variant.of(
                        "@SharedLayer",
                        "from",
                        IMPORTS + layer.replace("{\"left\", \"right\"}", "$") + inputs,
                        "{\"left\", \"right\"}",
                        "{\"right\", \"left\"}"));
    }

    private static List<Variant> inputs() {
        String spelt = """
                @SharedLayer(name = "letters", type = CHARACTERS, units = 3, from = "text")
                @SharedLayer(name = "spelt", type = MAX_POOL)
                @SharedLayer(name = "pool", type = MEAN_POOL)
                """;
        String bag = "@SharedLayer(name = \"words\", type = EMBEDDING, units = 3)\n"
                + "@SharedLayer(name = \"pool\", type = MEAN_POOL)\n";
        String numbers = "@SharedLayer(name = \"a\", type = DENSE, units = 3)\n";
        return List.of(
                text(bag, "tokenizer", "tokenizer = Tokenization.WORDS", "tokenizer = Tokenization.CHARACTERS"),
                text(bag, "maxTokens", "", "maxTokens = 9"),
                text(spelt, "maxCharacters", "", "maxCharacters = 9"),
                text(bag, "vocabulary", "", "vocabulary = 9"),
                text(bag, "minCount", "", "minCount = 9"),
                text(bag, "ngrams", "", "ngrams = 2"),
                text(bag, "unknownDropout", "", "unknownDropout = 0.5"),
                text(bag, "buckets", "ngrams = 2", "ngrams = 2, buckets = 9"),
                input("@Categorical", "units", numbers + "record %s(@Categorical($) String colour,", "", "units = 9"),
                input(
                        "@Categorical",
                        "minCount",
                        numbers + "record %s(@Categorical($) String colour,",
                        "",
                        "minCount = 9"),
                input(
                        "@Numeric",
                        "missingIndicator",
                        numbers + "record %s(@Numeric($) Double price,",
                        "",
                        "missingIndicator = true"),
                input(
                        "@Tensor",
                        "shape",
                        numbers + "record %s(@Tensor(shape = $) float[] pixels,",
                        "{2, 6}",
                        "{3, 4}"));
    }

    private static Variant text(String layers, String attribute, String before, String after) {
        return input("@Text", attribute, layers + "record %s(@Text($) String text,", before, after);
    }

    private static Variant input(String annotation, String attribute, String model, String before, String after) {
        return Variant.of(annotation, attribute, IMPORTS + model + " @Task Boolean first) {}", before, after);
    }

    private static List<Variant> tasks() {
        return List.of(
                task(
                        "weight",
                        "@Training(weighting = WeightingType.FIXED)\n",
                        "@Task($) Boolean first",
                        "",
                        "weight = 2"),
                task("loss", "", "@Task($) Double first", "", "loss = Loss.HUBER"),
                task("labelSmoothing", "", "@Task($) String first", "", "labelSmoothing = 0.1"),
                task("classWeights", "", "@Task($) String first", "", "classWeights = ClassWeights.BALANCED"),
                task("positiveWeight", "", "@Task($) Boolean first", "", "positiveWeight = 3"),
                task("given", "", "@Task Boolean first, @Task($) Boolean second", "", "given = \"first\""),
                task(
                        "relation",
                        "",
                        "@Task Boolean first, @Task(given = \"first\"$) Boolean second",
                        "",
                        ", relation = Relation.ENTIRE_SPACE"),
                task(
                        "stopGradient",
                        "",
                        "@Task Boolean first, @Task(given = \"first\"$) Boolean second",
                        "",
                        ", stopGradient = true"),
                task(
                        "calibration",
                        "",
                        "@Task @Head(hidden = 3) Boolean first, @Task(given = \"first\", relation = Relation.TRANSFER$)"
                                + " @Head(hidden = 3) Boolean second",
                        "",
                        ", calibration = 0.1"));
    }

    private static Variant task(String attribute, String above, String tasks, String before, String after) {
        return Variant.of(
                "@Task",
                attribute,
                IMPORTS + above + "record %s(@Numeric double price, " + tasks + ") {}",
                before,
                after);
    }

    private static List<Variant> heads() {
        String layers = "@SharedLayer(name = \"a\", type = DENSE, units = 3)\n"
                + "@SharedLayer(name = \"b\", type = DENSE, units = 3)\n";
        String numbers = "record %s(@Numeric double price, @Task @Head($) Boolean first, @Task @Head(from = \"a\")"
                + " Boolean second, @Task @Head(from = \"b\") Boolean third) {}";
        return List.of(
                head("from", layers + numbers, "from = \"b\"", "from = \"a\""),
                head("hidden", layers + numbers, "from = \"b\"", "from = \"b\", hidden = 4"),
                head("dropout", layers + numbers, "from = \"b\"", "from = \"b\", dropout = 0.5"),
                head(
                        "task",
                        "@Head(task = $, hidden = 3)\n"
                                + "record %s(@Numeric double price, @Task Boolean first, @Task Boolean second) {}",
                        "\"first\"",
                        "\"second\""),
                head(
                        "decoder",
                        "@SharedLayer(name = \"a\", type = EMBEDDING, units = 3)\n"
                                + "record %s(@Text List<String> tokens, @Task @Head($) List<String> tags) {}",
                        "",
                        "decoder = Decoder.CRF"));
    }

    private static Variant head(String attribute, String model, String before, String after) {
        return Variant.of("@Head", attribute, IMPORTS + model, before, after);
    }
}
