package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in a JVM of its own, started with the Vector API. */
@Tag("vector")
final class VectorLoopsTest {
    private final VectorLoops loops =
            Objects.requireNonNull(VectorLoops.OF_THIS_JVM, "This JVM was not started with jdk.incubator.vector.");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 16, 33, 1000, 5000})
    void theExponentialHasTheBitsOfThePlainLoop(int count) {
        float[] x = numbers(count);
        for (int i = 0; i < count; i++) {
            x[i] = -Math.abs(x[i]);
        }
        float[] plain = new float[count];
        float[] vectors = new float[count];
        new Exponential().applyPlain(x, plain, count);
        loops.exp(x, vectors, count);
        assertThat(vectors).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 16, 33, 1000, 5000})
    void theHyperbolicTangentAndTheLogisticFunctionHaveTheBitsOfThePlainLoops(int count) {
        float[] plain = numbers(count);
        float[] vectors = numbers(count);
        new Tanh().tanhPlain(plain, count);
        loops.tanh(vectors, count);
        assertThat(vectors).isEqualTo(plain);
        plain = numbers(count);
        vectors = numbers(count);
        new Tanh().sigmoidPlain(plain, count);
        loops.sigmoid(vectors, count);
        assertThat(vectors).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40})
    void nothingIsWrittenBehindTheCount(int count) {
        float[] x = numbers(count + 20);
        float[] before = x.clone();
        loops.tanh(x, count);
        loops.sigmoid(x, count);
        loops.exp(before, x, 0);
        for (int i = count; i < x.length; i++) {
            assertThat(x[i]).isEqualTo(before[i]);
        }
    }

    private static float[] numbers(int count) {
        Random random = new Random(count);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(5) - 2));
        }
        if (count > 4) {
            numbers[0] = 0;
            numbers[1] = Float.NaN;
            numbers[2] = Float.NEGATIVE_INFINITY;
            numbers[3] = -0f;
        }
        return numbers;
    }
}
