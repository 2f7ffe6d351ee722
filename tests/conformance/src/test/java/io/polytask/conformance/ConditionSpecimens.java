package io.polytask.conformance;

import static io.polytask.conformance.RelationCircuit.dense;
import static io.polytask.conformance.RelationCircuit.linear;
import static io.polytask.conformance.RelationCircuit.net;
import static io.polytask.conformance.RelationCircuit.relate;
import static io.polytask.conformance.RelationCircuit.settings;
import static io.polytask.conformance.RelationCircuit.specimen;
import static io.polytask.conformance.RelationCircuit.stop;
import static io.polytask.conformance.RelationCircuit.yes;

import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.conformance.Bench.Task;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TagEncoder;
import io.polytask.head.BinaryHead;
import io.polytask.head.Condition;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.layer.Layout;
import io.polytask.layer.Relations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tasks that read the distributions of others, beside their formula and libtorch's account of it. */
final class ConditionSpecimens {
    private static final int INPUTS = 4;
    private static final int HIDDEN = 5;
    private static final List<String> CLASSES = List.of("a", "b", "c");
    private static final double NONE = Double.NaN;

    private ConditionSpecimens() {}

    /** A class; a yes that is given it; a number that is given both. */
    static Specimen conditions(int seed, boolean stopGradient, int... labels) {
        double[] yes = {1, 0, NONE, 1, 0};
        double[] numbers = {0.5, -1, 2, NONE, 1};
        Variables variables = new Variables(seed).normal("x", labels.length, INPUTS);
        dense(variables, "TASK.logits", INPUTS, CLASSES.size());
        dense(variables, "SECOND.logits", INPUTS + CLASSES.size(), 1);
        dense(variables, "THIRD.hidden1", INPUTS + CLASSES.size() + 1, HIDDEN);
        dense(variables, "THIRD.logits", HIDDEN, 1);
        RegressionColumn column = numbers(numbers);
        double[] targets = Arrays.stream(numbers).map(encoder(numbers)::encode).toArray();
        Relations relations = relate(
                relate(
                        relate(Relations.none(), Task.SECOND, Task.TASK, stopGradient),
                        Task.THIRD,
                        Task.TASK,
                        stopGradient),
                Task.THIRD,
                Task.SECOND,
                stopGradient);
        return specimen(
                "conditions " + List.of(stopGradient, labels.length),
                variables,
                new RelationBench(
                        relations, Map.of(), layout -> conditions(layout, stopGradient, labels, yes, column, numbers)),
                new RelationCircuit.Account() {
                    @Override
                    public <A> List<A> losses(Algebra<A> algebra, RelationTerms<A> terms) {
                        A x = algebra.variable("x");
                        A first = linear(algebra, "TASK.logits", x);
                        A classes = stop(terms, stopGradient, "classes", algebra.softmax(first));
                        A second = linear(algebra, "SECOND.logits", algebra.concat(x, classes));
                        A sure = stop(terms, stopGradient, "sure", algebra.sigmoid(second));
                        A joined = algebra.concat(algebra.concat(x, classes), sure);
                        A third =
                                linear(algebra, "THIRD.logits", algebra.relu(linear(algebra, "THIRD.hidden1", joined)));
                        return List.of(
                                terms.crossEntropy(first, labels, CLASSES.size()),
                                terms.sigmoidCrossEntropy(second, yes),
                                terms.distance(third, targets));
                    }
                });
    }

    private static RelationBench.Net conditions(
            Layout layout,
            boolean stopGradient,
            int[] labels,
            double[] yes,
            RegressionColumn column,
            double[] numbers) {
        RegressionEncoder encoder = encoder(numbers);
        ClassEncoder<String> classes = classes();
        ClassColumn<String> first = classColumn(classes, labels);
        SoftmaxHead<String> task =
                new SoftmaxHead<>(layout.head(Task.TASK), settings(INPUTS), classes, 0, ClassWeights.NONE);
        Condition secondInputs = new Condition(INPUTS, stopGradient, task);
        BinaryHead second = new BinaryHead(layout.head(Task.SECOND), settings(secondInputs.width()), 1);
        Condition thirdInputs = new Condition(INPUTS, stopGradient, task, second);
        RegressionHead third = new RegressionHead(
                layout.head(Task.THIRD), settings(thirdInputs.width(), HIDDEN), encoder, Loss.SQUARED);
        BinaryColumn answers = yes(yes);
        return net(
                List.of(task, second, third),
                (inputs, pass) -> {
                    task.forward(inputs.matrix("x"), pass);
                    second.forward(secondInputs.forward(inputs.matrix("x"), pass), pass);
                    third.forward(thirdInputs.forward(inputs.matrix("x"), pass), pass);
                },
                pass -> {
                    task.loss(first);
                    second.loss(answers);
                    third.loss(column);
                },
                Map.of(Task.SECOND, secondInputs, Task.THIRD, thirdInputs));
    }

    /** A class, and tags of the tokens of three texts, one of them empty, that are given it; beside them a yes alone. */
    static Specimen tags(int seed, boolean stopGradient) {
        int[] offsets = {0, 2, 2, 5};
        int[] rows = {0, 0, 2, 2, 2};
        int[] labels = {0, 2, 1};
        int[] tags = {1, -1, 0, 2, 1};
        double[] yes = {0, 1, 1};
        Variables variables =
                new Variables(seed).normal("x", labels.length, INPUTS).normal("s", tags.length, INPUTS);
        dense(variables, "TASK.logits", INPUTS, CLASSES.size());
        dense(variables, "SECOND.logits", INPUTS, 1);
        dense(variables, "THIRD.logits", INPUTS + CLASSES.size(), CLASSES.size());
        Relations relations = relate(Relations.none(), Task.THIRD, Task.TASK, stopGradient);
        return specimen(
                "tags given a class, stopped " + stopGradient,
                variables,
                new RelationBench(relations, Map.of("s", offsets), layout -> {
                    ClassEncoder<String> classes = classes();
                    ClassColumn<String> first = classColumn(classes, labels);
                    TagEncoder<String> encoder = TagEncoder.of("third", CLASSES);
                    encoder.finish();
                    TagColumn<String> column = HeadSpecimens.tagColumn(encoder, CLASSES, offsets, tags);
                    SoftmaxHead<String> task =
                            new SoftmaxHead<>(layout.head(Task.TASK), settings(INPUTS), classes, 0, ClassWeights.NONE);
                    BinaryHead second = new BinaryHead(layout.head(Task.SECOND), settings(INPUTS), 1);
                    Condition thirdInputs = new Condition(INPUTS, stopGradient, task);
                    TaggingHead<String> third =
                            new TaggingHead<>(layout.head(Task.THIRD), settings(thirdInputs.width()), encoder, 0);
                    BinaryColumn answers = yes(yes);
                    return net(
                            List.of(task, second, third),
                            (inputs, pass) -> {
                                task.forward(inputs.matrix("x"), pass);
                                second.forward(inputs.matrix("x"), pass);
                                third.forward(thirdInputs.forward(inputs.sequence("s"), pass), pass);
                            },
                            pass -> {
                                task.loss(first);
                                second.loss(answers);
                                third.loss(column);
                            },
                            Map.of(Task.THIRD, thirdInputs));
                }),
                new RelationCircuit.Account() {
                    @Override
                    public <A> List<A> losses(Algebra<A> algebra, RelationTerms<A> terms) {
                        A x = algebra.variable("x");
                        A first = linear(algebra, "TASK.logits", x);
                        A classes = stop(terms, stopGradient, "classes", algebra.softmax(first));
                        A third = linear(
                                algebra,
                                "THIRD.logits",
                                algebra.concat(algebra.variable("s"), terms.rows(classes, rows)));
                        return List.of(
                                terms.crossEntropy(first, labels, CLASSES.size()),
                                terms.sigmoidCrossEntropy(linear(algebra, "SECOND.logits", x), yes),
                                terms.crossEntropy(third, tags, CLASSES.size()));
                    }
                });
    }

    private static ClassEncoder<String> classes() {
        ClassEncoder<String> encoder = ClassEncoder.of("task", CLASSES);
        encoder.finish();
        return encoder;
    }

    private static ClassColumn<String> classColumn(ClassEncoder<String> encoder, int... labels) {
        ClassColumn<String> column = new ClassColumn<>(encoder);
        IntStream.of(labels).forEach(label -> column.add(label < 0 ? null : CLASSES.get(label)));
        return column;
    }

    private static RegressionEncoder encoder(double[] labels) {
        RegressionEncoder encoder = new RegressionEncoder("third");
        for (double label : labels) {
            encoder.observe(label);
        }
        encoder.finish();
        return encoder;
    }

    private static RegressionColumn numbers(double[] labels) {
        RegressionColumn column = new RegressionColumn(encoder(labels));
        for (double label : labels) {
            column.add(label);
        }
        return column;
    }
}
