package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.random.RandomSource;
import org.junit.jupiter.api.Test;

final class RelationsTest {
    private enum Task {
        CLICK,
        CART,
        BUY,
        OTHER
    }

    private static final TaskSet ALL = TaskSet.of(Task.values());

    private final Relations chain = Relations.none()
            .given(Task.BUY, Task.CART)
            .given(Task.CART, Task.CLICK)
            .givenWithoutGradient(Task.OTHER, Task.CLICK);

    @Test
    void whatATaskIsGivenRunsWithIt() {
        assertThat(chain.running(TaskSet.of(Task.BUY))).isEqualTo(TaskSet.of(Task.CLICK, Task.CART, Task.BUY));
        assertThat(chain.running(TaskSet.of(Task.OTHER))).isEqualTo(TaskSet.of(Task.CLICK, Task.OTHER));
        assertThat(chain.running(TaskSet.of(Task.CLICK))).isEqualTo(TaskSet.of(Task.CLICK));
        assertThat(Relations.none().running(TaskSet.of(Task.BUY))).isEqualTo(TaskSet.of(Task.BUY));
    }

    @Test
    void whatOnlyRunsDoesNotCount() {
        Pass pass = new Pass(4, RandomSource.standard().stream(0), chain);
        pass.predict(TaskSet.of(Task.CART));

        assertThat(pass.runs(Task.CLICK)).isTrue();
        assertThat(pass.counts(Task.CLICK)).isFalse();
        assertThat(pass.counts(Task.CART)).isTrue();
        assertThat(pass.runs(Task.BUY)).isFalse();
    }

    @Test
    void aHeadThatOtherLossesReachIsShared() {
        Layout all = new Layout(ALL, chain);
        Layout first = new Layout(TaskSet.of(Task.CLICK, Task.OTHER), chain);

        assertThat(owner(all, Task.CLICK)).isEqualTo(ParameterSpec.SHARED);
        assertThat(owner(all, Task.CART)).isEqualTo(ParameterSpec.SHARED);
        assertThat(owner(all, Task.BUY)).isEqualTo(Task.BUY.ordinal());
        // Only a task without gradient is left that is given it.
        assertThat(owner(first, Task.CLICK)).isEqualTo(Task.CLICK.ordinal());
    }

    private static int owner(Layout layout, Task task) {
        return layout.head(task)
                .dense("weight", 1, 1, Initializer.constant(0))
                .spec()
                .task();
    }
}
