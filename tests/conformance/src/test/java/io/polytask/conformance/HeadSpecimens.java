package io.polytask.conformance;

import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextColumn;
import io.polytask.encode.TextEncoder;
import io.polytask.head.BinaryHead;
import io.polytask.head.HeadSettings;
import io.polytask.head.MultiLabelHead;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.text.Tokenizers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Tensor;

/** The heads, each beside its formula and libtorch's account of it. */
final class HeadSpecimens {
    private static final List<String> LABELS = List.of("a", "b", "c", "d");
    private static final int INPUTS = 6;

    private HeadSpecimens() {}

    /** Classification in four classes; a label of -1 is missing. */
    static Specimen softmax(
            int seed, List<Integer> hidden, double smoothing, ClassWeights weighting, float scale, int... labels) {
        ClassEncoder<String> encoder = ClassEncoder.of("task", LABELS);
        IntStream.of(labels).forEach(label -> encoder.observe(label(label)));
        encoder.finish();
        ClassColumn<String> column = new ClassColumn<>(encoder);
        IntStream.of(labels).forEach(label -> column.add(label(label)));
        double[] weights = weights(weighting, labels);
        return specimen(
                "softmax " + Arrays.toString(labels) + " smoothed " + smoothing + " weights " + weighting,
                variables(seed, labels.length, hidden, LABELS.size(), scale),
                new Bench(scope -> {
                    SoftmaxHead<String> head = new SoftmaxHead<>(
                            scope, new HeadSettings(INPUTS, hidden, 0), encoder, smoothing, weighting);
                    return new HeadCircuit(
                            head, (in, pass) -> head.forward(in.matrix("x"), pass), pass -> head.loss(column));
                }),
                logits -> LossFormula.crossEntropy(logits, labels, smoothing, weights),
                logits -> TorchLoss.crossEntropy(logits, labels, smoothing, weights));
    }

    /** Tagging with four tags. */
    static Specimen tagging(int seed, double smoothing, int[] offsets, int... labels) {
        TagEncoder<String> encoder = TagEncoder.of("task", LABELS);
        encoder.finish();
        TagColumn<String> column = tagColumn(encoder, LABELS, offsets, labels);
        double[] weights = {1, 1, 1, 1};
        return specimen(
                "tagging " + Arrays.toString(labels) + " smoothed " + smoothing,
                variables(seed, labels.length, List.of(5), LABELS.size(), 1),
                new Bench(
                        scope -> {
                            TaggingHead<String> head = new TaggingHead<>(
                                    scope, new HeadSettings(INPUTS, List.of(5), 0), encoder, smoothing);
                            return new HeadCircuit(
                                    head,
                                    (in, pass) -> head.forward(in.sequence("x"), pass),
                                    pass -> head.loss(column));
                        },
                        offsets),
                logits -> LossFormula.crossEntropy(logits, labels, smoothing, weights),
                logits -> TorchLoss.crossEntropy(logits, labels, smoothing, weights));
    }

    /** Tags of the words of texts, by their places among the names; -1 is a missing one. */
    static TagColumn<String> tagColumn(TagEncoder<String> encoder, List<String> names, int[] offsets, int... labels) {
        TextColumn text = new TextColumn(textEncoder());
        TagColumn<String> column = new TagColumn<>(encoder, text);
        for (int i = 0; i + 1 < offsets.length; i++) {
            text.add(Collections.nCopies(offsets[i + 1] - offsets[i], "word"));
            List<String> tags = new ArrayList<>();
            IntStream.range(offsets[i], offsets[i + 1])
                    .forEach(token -> tags.add(labels[token] < 0 ? null : names.get(labels[token])));
            column.add(tags);
        }
        return column;
    }

    private static TextEncoder textEncoder() {
        TextEncoder encoder = TextEncoder.of("text", Tokenizers.standard().get(Tokenization.WORDS), 99, 9, 1, 1, 1);
        encoder.observe("word");
        encoder.finish();
        return encoder;
    }

    /** Yes or no; a label of -1 is missing. */
    static Specimen binary(int seed, List<Integer> hidden, double positiveWeight, float scale, int... labels) {
        BinaryEncoder encoder = new BinaryEncoder("task");
        encoder.finish();
        BinaryColumn column = new BinaryColumn(encoder);
        IntStream.of(labels).forEach(label -> column.add(label < 0 ? null : label == 1));
        double[] targets = IntStream.of(labels)
                .mapToDouble(label -> label < 0 ? Double.NaN : label)
                .toArray();
        return specimen(
                "binary " + Arrays.toString(labels) + " positive weight " + positiveWeight,
                variables(seed, labels.length, hidden, 1, scale),
                new Bench(scope -> {
                    BinaryHead head = new BinaryHead(scope, new HeadSettings(INPUTS, hidden, 0), positiveWeight);
                    return new HeadCircuit(
                            head, (in, pass) -> head.forward(in.matrix("x"), pass), pass -> head.loss(column));
                }),
                logits -> LossFormula.sigmoidCrossEntropy(logits, targets, positiveWeight),
                logits -> TorchLoss.sigmoidCrossEntropy(logits, targets, positiveWeight));
    }

    /** Several of four labels, each number a set of bits; -1 is a missing set. */
    static Specimen multiLabel(int seed, double positiveWeight, int... sets) {
        LabelSetEncoder<String> encoder = LabelSetEncoder.of("task", LABELS);
        encoder.finish();
        LabelSetColumn<String> column = new LabelSetColumn<>(encoder);
        double[] targets = new double[sets.length * LABELS.size()];
        for (int row = 0; row < sets.length; row++) {
            Set<String> set = new HashSet<>();
            for (int label = 0; label < LABELS.size(); label++) {
                int bit = sets[row] >> label & 1;
                targets[row * LABELS.size() + label] = sets[row] < 0 ? Double.NaN : bit;
                if (bit == 1) {
                    set.add(LABELS.get(label));
                }
            }
            column.add(sets[row] < 0 ? null : set);
        }
        return specimen(
                "multi-label " + Arrays.toString(sets) + " positive weight " + positiveWeight,
                variables(seed, sets.length, List.of(), LABELS.size(), 1),
                new Bench(scope -> {
                    MultiLabelHead<String> head = new MultiLabelHead<>(
                            scope, new HeadSettings(INPUTS, List.of(), 0), encoder, positiveWeight);
                    return new HeadCircuit(
                            head, (in, pass) -> head.forward(in.matrix("x"), pass), pass -> head.loss(column));
                }),
                logits -> LossFormula.sigmoidCrossEntropy(logits, targets, positiveWeight),
                logits -> TorchLoss.sigmoidCrossEntropy(logits, targets, positiveWeight));
    }

    /** A number, standardised by mean and deviation of the labels themselves; NaN is missing. */
    static Specimen regression(int seed, Loss loss, double... labels) {
        RegressionEncoder encoder = new RegressionEncoder("task");
        Arrays.stream(labels).forEach(encoder::observe);
        encoder.finish();
        RegressionColumn column = new RegressionColumn(encoder);
        Arrays.stream(labels).forEach(column::add);
        double[] targets = Arrays.stream(labels).map(encoder::encode).toArray();
        return specimen(
                "regression " + loss + " " + Arrays.toString(labels),
                variables(seed, labels.length, List.of(3, 4), 1, 1),
                new Bench(scope -> {
                    RegressionHead head =
                            new RegressionHead(scope, new HeadSettings(INPUTS, List.of(3, 4), 0), encoder, loss);
                    return new HeadCircuit(
                            head, (in, pass) -> head.forward(in.matrix("x"), pass), pass -> head.loss(column));
                }),
                logits -> LossFormula.distance(logits, targets, loss),
                logits -> TorchLoss.distance(logits, targets, loss));
    }

    private static Specimen specimen(
            String name,
            Variables variables,
            Bench bench,
            Function<double[], Double> loss,
            Function<Tensor, Tensor> torchLoss) {
        return new Specimen(
                name, variables, bench, v -> new double[] {loss.apply(logits(v))}, v -> torchLoss.apply(logits(v)));
    }

    private static Variables variables(int seed, int rows, List<Integer> hidden, int outputs, float scale) {
        Variables variables = new Variables(seed).normal("x", rows, INPUTS).scaled("x", scale);
        int width = INPUTS;
        for (int i = 0; i < hidden.size(); i++) {
            variables.normal("hidden" + (i + 1) + ".weight", width, hidden.get(i));
            variables.normal("hidden" + (i + 1) + ".bias", 1, hidden.get(i));
            width = hidden.get(i);
        }
        return variables.normal("logits.weight", width, outputs).normal("logits.bias", 1, outputs);
    }

    private static double[] logits(Variables v) {
        double[] x = v.of("x");
        for (int i = 1; v.names().contains("hidden" + i + ".weight"); i++) {
            x = Formula.dense(x, v.of("hidden" + i + ".weight"), v.of("hidden" + i + ".bias"), Formula::relu);
        }
        return Formula.dense(x, v.of("logits.weight"), v.of("logits.bias"), value -> value);
    }

    private static Tensor logits(Map<String, Tensor> v) {
        Tensor x = v.get("x");
        for (int i = 1; v.containsKey("hidden" + i + ".weight"); i++) {
            x = x.matmul(v.get("hidden" + i + ".weight"))
                    .add(v.get("hidden" + i + ".bias"))
                    .relu();
        }
        return x.matmul(v.get("logits.weight")).add(v.get("logits.bias"));
    }

    private static String label(int label) {
        return label < 0 ? null : LABELS.get(label);
    }

    /** Labelled rows over classes and rows of the class; a class without rows as if it had one. */
    private static double[] weights(ClassWeights weighting, int... labels) {
        double labelled = IntStream.of(labels).filter(label -> label >= 0).count();
        double[] weights = new double[LABELS.size()];
        for (int c = 0; c < weights.length; c++) {
            int own = c;
            long count = IntStream.of(labels).filter(label -> label == own).count();
            weights[c] = weighting == ClassWeights.NONE ? 1 : labelled / (weights.length * (double) Math.max(1, count));
        }
        return weights;
    }
}
