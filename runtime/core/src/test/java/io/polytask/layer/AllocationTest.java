package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.polytask.api.Activation;
import io.polytask.api.PositionType;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Images;
import io.polytask.tensor.Kernel;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

final class AllocationTest {
    private static final int STEPS = 1000;

    private final Layout layout = new Layout(Fixture.TASKS);
    private final Embedding words = new Embedding(layout.shared("words", Fixture.TASKS), 50, 8, 0.1);
    private final BiLstm context = new BiLstm(layout.shared("context", Fixture.TASKS), 8, 2, 0.1, 0.2);
    private final BiGru again = new BiGru(layout.shared("again", Fixture.TASKS), 4, 4, 0.1, 0.2);
    private final Conv1d phrases =
            new Conv1d(layout.shared("phrases", Fixture.TASKS), 8, 3, Activation.RELU, 0.1, 2, 3);
    private final Transformer attentive = new Transformer(
            layout.shared("attentive", Fixture.TASKS), 6, 2, 3, 5, Activation.RELU, 0.1, PositionType.LEARNED, 7);
    private final BatchNorm even = new BatchNorm(layout.shared("even", Fixture.TASKS), 6);
    private final AttentionPool gist = new AttentionPool(layout.shared("gist", Fixture.TASKS), 6, 3);
    private final ImageShape image = new ImageShape(2, 3, 1);
    private final Conv2d edges =
            new Conv2d(layout.shared("edges", Fixture.TASKS), image, window(1), 4, Activation.RELU, 0.1);
    private final BatchNorm evenEdges = new BatchNorm(layout.shared("evenEdges", Fixture.TASKS), 4);
    private final MaxPool2d smaller = new MaxPool2d(new ImageShape(3, 4, 4), window(0));
    private final Flatten flat = new Flatten(new ImageShape(2, 3, 4));
    private final MeanPool mean = new MeanPool(8);
    private final MaxPool max = new MaxPool(8);
    private final Dense hidden = new Dense(layout.shared("hidden", Fixture.TASKS), 8, 6, Activation.TANH, 0.2);
    private final LayerNorm norm = new LayerNorm(layout.shared("norm", Fixture.TASKS), 6);
    private final Dropout dropout = new Dropout(6, 0.1);
    private final Pass pass = new Pass(1, RandomSource.standard().stream(1));

    private static Kernel window(int padding) {
        return new Kernel(2, 2, 1, 1, padding, padding);
    }

    @Test
    void aStepAllocatesNothing() {
        Parameters parameters = Parameters.initial(layout, 1, RandomSource.standard());
        Gradients gradients = Gradients.of(layout);
        Tokens[] batches = {tokens(7), tokens(5), tokens(6)};
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long warm = 0;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int step = 0; step < STEPS; step++) {
                step(batches[step % 3], step, gradients);
                parameters.follow(gradients);
            }
            warm = threads.getCurrentThreadAllocatedBytes() - before;
        }
        // The question itself, and the compiler at its work, may cost the thread a little; a step may not.
        assertThat(warm).isLessThan(STEPS);
    }

    private void step(Tokens tokens, int step, Gradients gradients) {
        pass.train(Fixture.TASKS, 1, step, 0);
        gradients.clear();
        Sequence sequence = again.forward(context.forward(words.forward(tokens, pass), pass), pass);
        Activations top = mean.forward(sequence, pass);
        Activations peak = max.forward(sequence, pass);
        Activations output = dropout.forward(norm.forward(hidden.forward(top, pass), pass), pass);
        Activations heart =
                gist.forward(attentive.forward(even.forward(phrases.forward(sequence, pass), pass), pass), pass);
        heart.openGradient();
        heart.gradients().set(heart.values());
        gist.backward(pass);
        attentive.backward(pass);
        even.backward(pass);
        phrases.backward(pass);
        Images images = evenEdges.forward(edges.forward(output, pass), pass);
        Activations pixels = flat.forward(smaller.forward(images, pass), pass);
        pixels.openGradient();
        pixels.gradients().set(pixels.values());
        flat.backward(pass);
        smaller.backward(pass);
        evenEdges.backward(pass);
        edges.backward(pass);
        dropout.backward(pass);
        norm.backward(pass);
        hidden.backward(pass);
        peak.openGradient();
        peak.gradients().set(peak.values());
        max.backward(pass);
        mean.backward(pass);
        again.backward(pass);
        context.backward(pass);
        words.backward(pass);
    }

    private static Tokens tokens(int texts) {
        Tokens tokens = new Tokens();
        for (int text = 0; text < texts; text++) {
            for (int i = 0; i <= text; i++) {
                tokens.add((text * 31 + i) % 50);
            }
            tokens.end();
        }
        return tokens;
    }
}
