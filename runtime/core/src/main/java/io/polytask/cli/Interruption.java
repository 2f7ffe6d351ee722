package io.polytask.cli;

import java.util.concurrent.CountDownLatch;

/**
 * What Ctrl-C does while a model is trained: it asks the run to stop, and keeps the virtual machine until the model so far
 * is saved.
 */
final class Interruption implements AutoCloseable {
    private final CountDownLatch saved = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "polytask-interruption");
    private volatile boolean requested;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait() {
        requested = true;
        try {
            saved.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the run shall stop. */
    boolean requested() {
        return requested;
    }

    /** The model is saved, or there is none to save: the virtual machine may go. */
    @Override
    public void close() {
        saved.countDown();
        if (!requested) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine has begun to go down in this very moment; the hook finds the latch open.
            requested = true;
        }
    }
}
