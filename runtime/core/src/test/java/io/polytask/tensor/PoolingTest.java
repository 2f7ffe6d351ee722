package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PoolingTest {
    private final Pooling pooling = new Pooling(2);
    private final Segments segments = new Segments();
    private final MatrixView rows = Matrices.of(5, 2, 1, -1, 3, -5, 2, -3, 7, 0, 7, 0);

    PoolingTest() {
        segments.add(3);
        segments.add(0);
        segments.add(2);
    }

    @Test
    void meanOfEachExample() {
        MatrixView means = Matrices.random(3, 2, 1);
        pooling.mean(rows, segments, means);
        assertThat(means.toArray()).containsExactly(2, -3, 0, 0, 7, 0);
    }

    @Test
    void meanBackwardOverwritesOrAdds() {
        MatrixView gradients = Matrices.of(5, 2, new float[10]);
        MatrixView ofMeans = Matrices.of(3, 2, 3, 6, 9, 9, 4, 8);
        pooling.meanBackward(ofMeans, segments, 0, gradients);
        assertThat(gradients.toArray()).containsExactly(1, 2, 1, 2, 1, 2, 2, 4, 2, 4);
        pooling.meanBackward(ofMeans, segments, 1, gradients);
        assertThat(gradients.toArray()).containsExactly(2, 4, 2, 4, 2, 4, 4, 8, 4, 8);
    }

    @Test
    void maximumOfEachColumnAndItsFirstPlace() {
        MatrixView maxima = Matrices.random(3, 2, 1);
        MatrixView places = Matrices.random(3, 2, 1);
        pooling.max(rows, segments, maxima, places);
        assertThat(maxima.toArray()).containsExactly(3, -1, 0, 0, 7, 0);
        assertThat(places.toArray()).containsExactly(1, 0, 0, 0, 0, 0);
        MatrixView gradients = Matrices.of(5, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        pooling.maxBackward(Matrices.of(3, 2, 10, 20, 30, 40, 50, 60), places, segments, gradients);
        assertThat(gradients.toArray()).containsExactly(1, 21, 11, 1, 1, 1, 51, 61, 1, 1);
    }

    @Test
    void maximaThatDifferByTheSmallestFloatAreToldApart() {
        MatrixView close = Matrices.of(2, 2, 0, Float.MIN_VALUE, Float.MIN_VALUE, 0);
        Segments one = new Segments();
        one.add(2);
        MatrixView places = Matrices.random(1, 2, 1);
        pooling.max(close, one, Matrices.random(1, 2, 1), places);
        assertThat(places.toArray()).containsExactly(1, 0);
    }
}
