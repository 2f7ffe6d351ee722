package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadTest {
    private enum Task {
        CATEGORY
    }

    private static final HeadSettings LINEAR = new HeadSettings(2, List.of(), 0);

    private final Layout layout = new Layout(TaskSet.of(Task.CATEGORY));
    private final Pass pass = new Pass(1, RandomSource.standard().stream(1));
    private final ClassEncoder<String> classes = ClassEncoder.of("category", List.of("a", "b", "c"));

    HeadTest() {
        pass.train(TaskSet.of(Task.CATEGORY), 1, 0, 0);
    }

    @Test
    void aPredictionIsThatOfTheLastPass() {
        SoftmaxHead<String> head = softmax(layout, LINEAR);
        Parameters.initial(layout, 1, RandomSource.standard());
        Activations input = Activations.withoutGradient(2);
        input.reset(1);
        input.values().set(0, 0, 3);
        input.values().set(0, 1, -2);
        head.forward(input, pass);
        double before = head.prediction(0).probability("a");
        input.values().set(0, 0, -3);
        head.forward(input, pass);
        double after = head.prediction(0).probability("a");
        assertThat(after).isNotCloseTo(before, within(1e-3));
        assertThat(head.prediction(0).probability("a")).isEqualTo(after);
    }

    @Test
    void aTowerIsNamedAfterItsTask() {
        SoftmaxHead<String> head = softmax(layout, new HeadSettings(2, List.of(5, 4), 0.5));
        assertThat(head.task()).isZero();
        assertThat(head.name()).isEqualTo("CATEGORY");
        assertThat(layout.parameters().stream()
                        .map(parameter -> parameter.spec().name() + " "
                                + parameter.spec().rows() + "x"
                                + parameter.spec().cols()))
                .containsExactly(
                        "CATEGORY.hidden1.weight 2x5",
                        "CATEGORY.hidden1.bias 1x5",
                        "CATEGORY.hidden2.weight 5x4",
                        "CATEGORY.hidden2.bias 1x4",
                        "CATEGORY.logits.weight 4x3",
                        "CATEGORY.logits.bias 1x3");
    }

    @Test
    void aTaskOfNoWeightLeavesExactZeros() {
        assertThat(gradients(rows(0, 3), 0, 3, "a", null, "c")).containsOnly(0f);
    }

    @Test
    void aBatchWithoutLabelsLeavesExactZeros() {
        assertThat(gradients(rows(0, 3), 1, 0, null, null, null)).containsOnly(0f);
        assertThat(gradients(rows(0, 3), 1, 2, null, null, null)).containsOnly(0f);
    }

    @Test
    void shardsAddUpToTheWholeBatch() {
        float[] whole = gradients(rows(0, 4), 0.5, 3, "a", null, "c", "b");
        float[] left = gradients(rows(0, 2), 0.5, 3, "a", null);
        float[] right = gradients(rows(2, 4), 0.5, 3, "c", "b");
        assertThat(whole).hasSize(9);
        for (int i = 0; i < whole.length; i++) {
            assertThat(left[i] + right[i]).isCloseTo(whole[i], within(1e-7f));
        }
    }

    @Test
    void balancedClassesWeighTheInverseOfTheirFrequency() {
        for (String label : new String[] {"a", "a", "a", "b", null}) {
            classes.observe(label);
        }
        classes.finish();
        SoftmaxHead<String> head =
                new SoftmaxHead<>(layout.head(Task.CATEGORY), LINEAR, classes, 0, ClassWeights.BALANCED);
        Parameters.zeros(layout);
        head.forward(rows(0, 4), pass);
        head.loss(column("a", "b", null, "c"));
        assertThat(head.labelWeight()).isCloseTo(4.0 / 9 + 4.0 / 3 + 4.0 / 3, within(1e-12));
        assertThat(head.lossSum()).isCloseTo(head.labelWeight() * Math.log(3), within(1e-6));
    }

    @Test
    void predictsClasses() {
        SoftmaxHead<String> head = softmax(layout, LINEAR);
        bias(0, (float) Math.log(3), (float) Math.log(4));
        head.forward(rows(0, 1), pass);
        assertThat(head.prediction(0).label()).isEqualTo("c");
        assertThat(head.prediction(0).probability("b")).isCloseTo(3.0 / 8, within(1e-7));
    }

    @Test
    void predictsYesOrNo() {
        BinaryHead head = new BinaryHead(layout.head(Task.CATEGORY), LINEAR, 1);
        bias((float) Math.log(4));
        head.forward(rows(0, 1), pass);
        assertThat(head.prediction(0).probability()).isCloseTo(0.8, within(1e-7));
    }

    @Test
    void predictsNumbersInTheUnitOfTheLabels() {
        RegressionEncoder numbers = new RegressionEncoder("category");
        numbers.observe(90);
        numbers.observe(110);
        numbers.finish();
        RegressionHead head = new RegressionHead(layout.head(Task.CATEGORY), LINEAR, numbers, Loss.SQUARED);
        bias(-2);
        head.forward(rows(0, 1), pass);
        assertThat(head.prediction(0).value()).isCloseTo(100 - 2 * numbers.deviation(), within(1e-6));
    }

    @Test
    void predictsSetsOfLabels() {
        LabelSetEncoder<String> labels = LabelSetEncoder.of("category", List.of("x", "y", "z"));
        labels.finish();
        MultiLabelHead<String> head = new MultiLabelHead<>(layout.head(Task.CATEGORY), LINEAR, labels, 1);
        bias(1, -1, 0);
        head.forward(rows(0, 1), pass);
        assertThat(head.prediction(0).labels()).containsExactly("x", "z");
    }

    @Test
    void predictsATagForEachTokenOfARow() {
        TagEncoder<String> tags = TagEncoder.of("category", List.of("O", "B"));
        tags.finish();
        TaggingHead<String> head = new TaggingHead<>(layout.head(Task.CATEGORY), LINEAR, tags, 0);
        Parameters.zeros(layout);
        layout.parameters().get(0).values().write(0, 2, new float[] {1, 0, 0, 1});
        Segments segments = new Segments();
        segments.add(1);
        segments.add(0);
        segments.add(2);
        Sequence sequence = new Sequence(Activations.withGradient(2));
        sequence.reset(segments);
        sequence.activations().values().write(0, 3, new float[] {1, 0, 0, 1, 1, 0});
        head.forward(sequence, pass);
        assertThat(head.prediction(0).tags()).containsExactly("O");
        assertThat(head.prediction(1).tags()).isEmpty();
        assertThat(head.prediction(2).tags()).containsExactly("B", "O");
    }

    @Test
    void refusesToPredictBeforeAForwardPass() {
        Head head = new BinaryHead(layout.head(Task.CATEGORY), LINEAR, 1);
        assertThatThrownBy(() -> head.prediction(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The head of CATEGORY has no logits before a forward pass.");
    }

    @Test
    void missingLabelsOfYesOrNoCountNothing() {
        BinaryHead head = new BinaryHead(layout.head(Task.CATEGORY), LINEAR, 1);
        bias(0);
        head.forward(rows(0, 2), pass);
        BinaryColumn column = new BinaryColumn(new BinaryEncoder("category"));
        column.add(null);
        column.add(true);
        head.loss(column);
        assertThat(head.labelWeight()).isEqualTo(1);
        assertThat(head.lossSum()).isCloseTo(Math.log(2), within(1e-6));
    }

    private SoftmaxHead<String> softmax(Layout into, HeadSettings settings) {
        return new SoftmaxHead<>(into.head(Task.CATEGORY), settings, classes, 0, ClassWeights.NONE);
    }

    private void bias(float... values) {
        Parameters.zeros(layout);
        layout.parameters().get(1).values().write(0, 1, values);
    }

    /** The gradients of weights and biases, after a first step has left others behind. */
    private float[] gradients(Activations input, double weight, double labelled, String... labels) {
        Layout fresh = new Layout(TaskSet.of(Task.CATEGORY));
        SoftmaxHead<String> head = softmax(fresh, LINEAR);
        Parameters.initial(fresh, 7, RandomSource.standard());
        Gradients.of(fresh);
        step(head, rows(0, 3), 1, 3, "a", "b", "c");
        step(head, input, weight, labelled, labels);
        if (weight == 0) {
            assertThat(input.gradients().toArray()).containsOnly(0f);
        }
        Parameter weights = fresh.parameters().get(0);
        Parameter biases = fresh.parameters().get(1);
        float[] all = Arrays.copyOf(weights.gradients().toArray(), 9);
        System.arraycopy(biases.gradients().toArray(), 0, all, 6, 3);
        return all;
    }

    private void step(SoftmaxHead<String> head, Activations input, double weight, double labelled, String... labels) {
        head.forward(input, pass);
        head.loss(column(labels));
        pass.losses().set(0, labelled, weight);
        head.backward(pass);
    }

    private ClassColumn<String> column(String... labels) {
        ClassColumn<String> column = new ClassColumn<>(classes);
        Arrays.stream(labels).forEach(column::add);
        return column;
    }

    /** Some rows of the same inputs. */
    private static Activations rows(int from, int to) {
        float[] values = {0.5f, -1, 2, 0.25f, -0.75f, 1.5f, 1, 1};
        Activations matrix = Activations.withGradient(2);
        matrix.reset(to - from);
        matrix.values().write(0, to - from, Arrays.copyOfRange(values, from * 2, to * 2));
        return matrix;
    }
}
