package io.polytask.feed;

import io.polytask.api.Dataset;
import io.polytask.encode.Batch;
import io.polytask.model.Encoding;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A streamed data set: windows that are encoded ahead, on a thread of their own, while the steps use the one before. */
public final class StreamedData<E, B extends Batch<E>, P> implements TrainingData<B> {
    private final Dataset<E> data;
    private final Encoding<E, B, P> encoding;
    private final TrainingOptions options;
    private final RandomSource random;
    private final int examples;
    private final int window;
    private @Nullable WindowPrefetcher<E, B> encoder;
    private @Nullable Window<B> current;
    private List<String> notes = List.of();
    private String fingerprint = "";
    private int epoch;

    /**
     * Data of which nothing is encoded yet.
     *
     * @param examples how many there are, at least 1
     * @param window examples of a window, at least 1: rounded down to whole batches, but not below one
     */
    public StreamedData(
            Dataset<E> data,
            Encoding<E, B, P> encoding,
            TrainingOptions options,
            RandomSource random,
            int examples,
            int window) {
        this.data = data;
        this.encoding = encoding;
        this.options = options;
        this.random = random;
        this.examples = examples;
        this.window = Math.max(1, window / options.batchSize()) * options.batchSize();
    }

    @Override
    public int examples() {
        return examples;
    }

    @Override
    public int batches() {
        return (int) ((examples + (long) options.batchSize() - 1) / options.batchSize());
    }

    @Override
    public int largestBatch() {
        return Math.min(options.batchSize(), examples);
    }

    @Override
    public List<String> notes() {
        if (notes.isEmpty() && encoder != null) {
            notes = encoder.notes();
        }
        return notes;
    }

    @Override
    public void start(int next) {
        Window<B> last = current;
        boolean follows = next == epoch + 1 && next <= options.epochs();
        if (encoder != null && follows && last != null && last.holdsOrFollows(batches())) {
            encoder.release(last.data());
        } else {
            close();
            encoder = new WindowPrefetcher<>(this, next);
        }
        current = null;
        epoch = next;
    }

    @Override
    public Window<B> at(int batch) {
        WindowPrefetcher<E, B> running = encoder;
        if (running == null || (current != null && batch <= current.before())) {
            throw new IllegalStateException("Batch " + batch + " of epoch " + epoch
                    + " is not at hand: the data are streamed, so take the batches of an epoch one after another, and call "
                    + "shuffle(epoch) before the first.");
        }
        Window<B> found = current;
        while (found == null || !found.holdsOrFollows(batch)) {
            if (found != null) {
                running.release(found.data());
                current = null;
            }
            found = running.take();
            current = found;
        }
        return found;
    }

    @Override
    public String fingerprint() {
        if (fingerprint.isEmpty() && encoder != null) {
            fingerprint = encoder.fingerprint();
        }
        return fingerprint;
    }

    Dataset<E> data() {
        return data;
    }

    B emptyWindow() {
        return encoding.batch();
    }

    int window() {
        return window;
    }

    TrainingOptions options() {
        return options;
    }

    Order order() {
        return new Order(options, random);
    }

    /** Ends the thread. */
    @Override
    public void close() {
        if (encoder != null) {
            fingerprint = fingerprint();
            notes = notes();
            encoder.close();
            encoder = null;
        }
    }
}
