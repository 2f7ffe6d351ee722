package io.polytask.gradient;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run: the one that trains, and helpers that sleep between two rounds of jobs. A round makes no object and
 * ends when every helper has left it, so that none can reach into the next.
 *
 * <p>Waking a thread takes about as long as the smaller rounds of a step. Whoever waits therefore looks for a few
 * microseconds before it goes to sleep, but only where every thread has a processor to itself.
 */
public final class Workers implements AutoCloseable {
    /** More than any round has jobs for. */
    private static final int MOST = 16;

    private static final int HELPERS = 0xFF;
    /** Some 30 microseconds. */
    private static final int LOOKS = 2000;

    private final Thread[] helpers;
    private final int looks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    /** The number of the round, and in the lowest byte how many helpers it takes: the first ones. */
    private volatile long order;

    private long rounds;
    private volatile boolean closed;
    private int jobs;
    private IntConsumer job = i -> {};
    private @Nullable Thread caller;

    /** The calling thread and as many helpers as make {@code threads}, at most {@value #MOST}. */
    public Workers(int threads) {
        helpers = new Thread[Math.min(MOST, threads) - 1];
        looks = threads <= Runtime.getRuntime().availableProcessors() ? LOOKS : 0;
        for (int i = 0; i < helpers.length; i++) {
            int index = i;
            helpers[i] = new Thread(() -> help(index), "polytask-worker-" + (i + 1));
            helpers[i].setDaemon(true);
            helpers[i].start();
        }
    }

    /** Does the jobs 0 to {@code count - 1}, in any order, and returns when all are done. */
    public void run(int count, IntConsumer what) {
        if (count == 1 || helpers.length == 0) {
            for (int i = 0; i < count; i++) {
                what.accept(i);
            }
            return;
        }
        jobs = count;
        job = what;
        caller = Thread.currentThread();
        next.set(0);
        int wanted = Math.min(count - 1, helpers.length);
        busy.set(wanted);
        order = ++rounds * (HELPERS + 1) | wanted;
        for (int i = 0; i < wanted; i++) {
            LockSupport.unpark(helpers[i]);
        }
        work();
        await();
        rethrow();
    }

    private void help(int index) {
        long last = 0;
        while (!closed) {
            for (int look = 0; order == last && !closed; look++) {
                rest(look);
            }
            long now = order;
            if (now != last && index < (now & HELPERS)) {
                work();
                if (busy.decrementAndGet() == 0) {
                    LockSupport.unpark(caller);
                }
            }
            last = now;
        }
    }

    private void rest(int look) {
        if (look < looks) {
            Thread.onSpinWait();
        } else {
            LockSupport.park(this);
        }
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < jobs; i = next.getAndIncrement()) {
                job.accept(i);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void await() {
        boolean interrupted = false;
        for (int look = 0; busy.get() > 0; look++) {
            rest(look);
            // An interrupted thread does not sleep: the flag is put aside, or this loop would spin.
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable thrown = failure.getAndSet(null);
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Sends the helpers home. */
    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
