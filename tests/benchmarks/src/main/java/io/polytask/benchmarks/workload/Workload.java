package io.polytask.benchmarks.workload;

import static io.polytask.benchmarks.workload.Case.Kind.INFER;
import static io.polytask.benchmarks.workload.Case.Kind.TRAIN;
import static io.polytask.benchmarks.workload.Case.Kind.TRAIN_SPARSE;

import java.util.ArrayList;
import java.util.List;

/** The networks that are measured; every library builds them with the same {@link Weights} and {@link Examples}. */
public enum Workload {
    /** 20 features, dense 50 ReLU, softmax 20 and softmax 2: so small that overhead is all there is. */
    W1(0.1, List.of(1, 32, 256), 20, 2),
    /** 500 features, dense 512 and 256 ReLU, four heads of dense 64 ReLU to 1, 1 (sigmoid), 10 and 10 (softmax). */
    W2(0.05, List.of(256, 1024), 1, 1, 10, 10),
    /** 500 features, 8 experts of dense 64 ReLU, two tasks with a softmax gate and a tower of 32 ReLU to softmax 2. */
    W3(0.05, List.of(256), 2, 2),
    /** 40 tokens, embedding 128, BiLSTM 128; softmax 9 for each token; mean pool to softmax 10 and softmax 2. */
    W4(0.05, List.of(32), 10, 2),
    /** 64 tokens, embedding 128, mean pool, dense 128 ReLU, softmax 10 and softmax 2. */
    W5(0.5, List.of(64), 10, 2);

    /** The words of the workloads that read text. */
    public static final int VOCABULARY = 20_000;

    /** The width of their embedding, and of each direction of the LSTM. */
    public static final int UNITS = 128;

    /** The tags of W4. */
    public static final int TAGS = 9;

    /** The experts of W3. */
    public static final int EXPERTS = 8;

    private final double learningRate;
    private final List<Integer> batches;
    private final int[] outputs;

    Workload(double learningRate, List<Integer> batches, int... outputs) {
        this.learningRate = learningRate;
        this.batches = batches;
        this.outputs = outputs;
    }

    /** The learning rate of plain gradient descent at which five steps show a clear fall of the loss. */
    public double learningRate() {
        return learningRate;
    }

    /** The batch sizes of its training steps. */
    public List<Integer> batches() {
        return batches;
    }

    /** How many heads read the trunk, without the tags of W4. */
    public int heads() {
        return outputs.length;
    }

    /** The logits of a head; 1 means sigmoid. */
    public int outputs(int head) {
        return outputs[head];
    }

    /** Features of an example, 0 for text. */
    public int features() {
        return switch (this) {
            case W1 -> 20;
            case W2, W3 -> 500;
            case W4, W5 -> 0;
        };
    }

    /** Tokens of an example, 0 for features. */
    public int tokens() {
        return switch (this) {
            case W1, W2, W3 -> 0;
            case W4 -> 40;
            case W5 -> 64;
        };
    }

    /** What is measured of it. */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        batches.forEach(batch -> cases.add(new Case(this, TRAIN, batch)));
        if (this == W5) {
            cases.add(new Case(this, TRAIN_SPARSE, 64));
        }
        cases.add(new Case(this, INFER, 1));
        cases.add(new Case(this, INFER, 256));
        return cases;
    }
}
