package io.polytask.feed;

import io.polytask.encode.Batch;
import io.polytask.encode.Fingerprint;
import io.polytask.encode.LostLabels;
import io.polytask.encode.Sampler;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The thread that encodes streamed data, window by window and epoch by epoch. It has as many windows as it needs to be one
 * ahead of the steps, and fills them again when they are released. What goes wrong on it is thrown to whoever takes the next
 * window.
 */
final class WindowPrefetcher<E, B extends Batch<E>> implements AutoCloseable {
    private static final int WINDOWS = 2;

    private final StreamedData<E, B, ?> source;
    private final Order order;
    private final BlockingQueue<B> free = new ArrayBlockingQueue<>(WINDOWS);
    private final BlockingQueue<Supplier<Window<B>>> done = new LinkedBlockingQueue<>();
    private final Thread thread;
    private Fingerprint unfinished = new Fingerprint();
    private LostLabels lost = new LostLabels();
    private volatile List<String> notes = List.of();
    private volatile String fingerprint = "";
    private volatile boolean closed;

    /** Starts the thread with an epoch; the others follow up to the last of the settings. */
    WindowPrefetcher(StreamedData<E, B, ?> source, int epoch) {
        this.source = source;
        order = source.order();
        for (int i = 0; i < WINDOWS; i++) {
            free.add(source.emptyWindow());
        }
        thread = new Thread(() -> epochs(epoch), "polytask-encoder");
        thread.setDaemon(true);
        thread.start();
    }

    private void epochs(int first) {
        try {
            epoch(first);
            for (int epoch = first + 1; epoch <= source.options().epochs(); epoch++) {
                epoch(epoch);
            }
        } catch (InterruptedException e) {
            closed = true;
        } catch (RuntimeException | Error e) {
            done.add(() -> {
                throw e;
            });
        }
    }

    private void epoch(int epoch) throws InterruptedException {
        order.start(epoch);
        unfinished = new Fingerprint();
        lost = new LostLabels();
        int number = 0;
        int batches = 0;
        try (Stream<E> examples = source.data().stream()) {
            Iterator<E> rest = examples.iterator();
            while (number < source.examples()) {
                B window = free.take();
                number = fill(window, rest, number);
                requireSame(number < source.examples() || !rest.hasNext());
                survey(window, number);
                Sampler sampler = new Sampler(window, source.options().batchSize());
                order.apply(sampler);
                Window<B> encoded = new Window<>(window, sampler, batches, number - window.size());
                done.add(() -> encoded);
                batches += sampler.batches();
            }
        }
    }

    /** Fills a window from the examples that are left, as far as they were counted; how many have been taken then. */
    private int fill(B window, Iterator<E> rest, int before) throws InterruptedException {
        int number = before;
        window.clear();
        while (window.size() < source.window() && number < source.examples()) {
            if (closed) {
                throw new InterruptedException();
            }
            requireSame(rest.hasNext());
            number++;
            window.add(rest.next(), number);
        }
        return number;
    }

    /** On the first pass through the data, takes in what is to be told of them as a whole. */
    private void survey(B window, int number) {
        if (fingerprint.isEmpty()) {
            unfinished.add(window);
            lost.add(window);
            if (number == source.examples()) {
                notes = lost.notes(window);
                fingerprint = unfinished.digits();
            }
        }
    }

    private void requireSame(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("The streamed data had " + source.examples()
                    + " examples when they were read first, but now have another number: "
                    + "they must stay as they are while a model is trained.");
        }
    }

    /** The next window; waits until it is encoded. */
    Window<B> take() {
        Supplier<Window<B>> outcome = uninterrupted(done::take);
        try {
            return outcome.get();
        } catch (RuntimeException | Error e) {
            // Whoever asks again gets the same answer.
            done.add(outcome);
            throw e;
        }
    }

    /** Gives a window back that no step needs any more. */
    void release(B window) {
        free.add(window);
    }

    /** That of all examples; empty until they have all been encoded once. */
    String fingerprint() {
        return fingerprint;
    }

    /** What is to be known about the data; nothing until all examples have been encoded once. */
    List<String> notes() {
        return notes;
    }

    /** Ends the thread, and returns when it has ended. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        uninterrupted(() -> {
            thread.join();
            return closed;
        });
    }

    /** An interrupt of the thread that trains is kept for it. */
    private static <T> T uninterrupted(Waiting<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.result();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Something that takes its time. */
    private interface Waiting<T> {
        T result() throws InterruptedException;
    }
}
