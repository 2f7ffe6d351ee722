package io.polytask.training;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run: the one that trains, and helpers that sleep between two rounds of jobs. A round makes no object and
 * ends when every helper has left it, so that none can reach into the next.
 */
final class Workers implements AutoCloseable {
    private final Thread[] helpers;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile int round;
    private int rounds;
    private volatile boolean closed;
    private int jobs;
    private IntConsumer job = i -> {};
    private @Nullable Thread caller;

    /** The calling thread and as many helpers as make {@code threads}. */
    Workers(int threads) {
        helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Thread(this::help, "polytask-worker-" + (i + 1));
            helpers[i].setDaemon(true);
            helpers[i].start();
        }
    }

    /** Does the jobs 0 to {@code count - 1}, in any order, and returns when all are done. */
    void run(int count, IntConsumer what) {
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
        busy.set(helpers.length);
        round = ++rounds;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        work();
        await();
        rethrow();
    }

    private void help() {
        int seen = 0;
        while (!closed) {
            if (round == seen) {
                LockSupport.park(this);
                continue;
            }
            seen = round;
            work();
            if (busy.decrementAndGet() == 0) {
                LockSupport.unpark(caller);
            }
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
        while (busy.get() > 0) {
            LockSupport.park(this);
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
