package io.polytask.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everyJobIsDoneOnceInEveryRound(int threads) {
        int rounds = 2000;
        AtomicIntegerArray done = new AtomicIntegerArray(5);
        int[] expected = new int[5];
        try (Workers workers = new Workers(threads)) {
            for (int round = 1; round <= rounds; round++) {
                int jobs = 1 + round % 5;
                workers.run(jobs, done::incrementAndGet);
                Arrays.setAll(expected, job -> expected[job] + (job < jobs ? 1 : 0));
                assertThat(done).hasToString(Arrays.toString(expected));
            }
        }
    }

    @Test
    void whatAHelperThrowsReachesTheCaller() {
        try (Workers workers = new Workers(3)) {
            assertThatThrownBy(() -> workers.run(8, job -> {
                        throw new IllegalStateException("job");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("job");
            AtomicIntegerArray done = new AtomicIntegerArray(8);
            workers.run(8, done::incrementAndGet);
            assertThat(done).hasToString("[1, 1, 1, 1, 1, 1, 1, 1]");
        }
    }

    @Test
    void anInterruptIsKeptForTheCaller() {
        try (Workers workers = new Workers(2)) {
            Thread.currentThread().interrupt();
            workers.run(4, job -> {});
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void helpersEndWithTheRun() throws InterruptedException {
        Workers workers = new Workers(2);
        Thread[] helper = new Thread[1];
        // The caller holds its own job until the helper has taken the other one.
        workers.run(2, job -> {
            if (Thread.currentThread().getName().startsWith("polytask-worker-")) {
                helper[0] = Thread.currentThread();
            } else {
                sleep();
            }
        });
        workers.close();
        helper[0].join(5000);

        assertThat(helper[0].isAlive()).isFalse();
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
