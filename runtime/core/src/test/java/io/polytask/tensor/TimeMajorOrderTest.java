package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TimeMajorOrderTest {
    private final TimeMajorOrder order = new TimeMajorOrder();

    @Test
    void theLongestExampleComesFirstAndTheOthersInTheirOrder() {
        order.set(segments(1, 3, 0, 1));
        assertThat(order.steps()).isEqualTo(3);
        assertThat(order.total()).isEqualTo(5);
        MatrixView packed = Matrices.of(5, 1, 10, 20, 21, 22, 40);
        MatrixView ordered = MatrixView.growing(1);
        ordered.reset(5);
        order.gather(packed, ordered);
        assertThat(ordered.toArray()).containsExactly(20, 10, 40, 21, 22);

        MatrixView back = MatrixView.growing(1);
        back.reset(5);
        order.scatter(ordered, back);
        assertThat(back.toArray()).containsExactly(10, 20, 21, 22, 40);
    }

    @Test
    void aStepKnowsWhatItTakesOverAndHandsOn() {
        order.set(segments(1, 3, 0, 1));
        TimeStep step = new TimeStep(false);
        assertThat(walk(step)).containsExactly("0+3, 0 of 0", "3+1, 1 of 0", "4+1, 1 of 3");
    }

    @Test
    void onTheWayBackExamplesBeginWhereTheyEnd() {
        order.set(segments(1, 3, 0, 1));
        TimeStep step = new TimeStep(true);
        assertThat(walk(step)).containsExactly("4+1, 0 of 0", "3+1, 1 of 4", "0+3, 1 of 3");
    }

    @Test
    void statesGoToTheRowsThatGoOn() {
        order.set(segments(1, 2, 2));
        TimeStep step = new TimeStep(false);
        step.go(order, 0);
        MatrixView states = Matrices.of(5, 1, 1, 2, 3, 4, 5);
        step.begin(states);
        step.handOn(states, 1, 2, new float[] {8, 9});
        assertThat(states.toArray()).containsExactly(0, 0, 0, 4, 8);
        MatrixView carry = Matrices.of(3, 1, 1, 2, 3);
        step.end(carry);
        assertThat(carry.toArray()).containsExactly(1, 2, 0);
    }

    @Test
    void withoutPositionsThereIsNoStep() {
        order.set(segments(0, 0));
        assertThat(order.steps()).isZero();
        assertThat(order.total()).isZero();
        order.set(segments());
        assertThat(order.steps()).isZero();
    }

    @Test
    void growsWithTheBatch() {
        int[] lengths = new int[300];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i;
        }
        order.set(segments(lengths));
        assertThat(order.steps()).isEqualTo(299);
        assertThat(order.total()).isEqualTo(300 * 299 / 2);
        assertThat(order.rows(0)).isEqualTo(299);
        assertThat(order.rows(298)).isEqualTo(1);
    }

    private String[] walk(TimeStep step) {
        String[] steps = new String[order.steps()];
        for (int number = 0; number < steps.length; number++) {
            step.go(order, number);
            steps[number] = step.first() + "+" + step.rows() + ", " + step.continued() + " of " + step.before();
        }
        return steps;
    }

    private static Segments segments(int... lengths) {
        Segments segments = new Segments();
        for (int length : lengths) {
            segments.add(length);
        }
        return segments;
    }
}
