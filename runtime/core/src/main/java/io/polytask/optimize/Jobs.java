package io.polytask.optimize;

import io.polytask.api.Audience;
import java.util.function.IntConsumer;

/** Does jobs that do not depend on each other, side by side or one after the other. */
@Audience(Audience.Group.USER)
@FunctionalInterface
public interface Jobs {
    /** Does the jobs 0 to {@code count - 1} and returns when all are done. */
    void run(int count, IntConsumer job);

    /** On the calling thread. */
    static Jobs inOrder() {
        return (count, job) -> {
            for (int i = 0; i < count; i++) {
                job.accept(i);
            }
        };
    }
}
