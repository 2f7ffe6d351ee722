package io.polytask.model;

import io.polytask.api.Audience;
import io.polytask.encode.Batch;
import io.polytask.encode.Encoder;
import io.polytask.layer.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How examples become numbers: one encoder for each input and label. The processor writes a subclass with a typed field
 * for each. It learns from the training data once ({@link #fit}), and does not change afterwards.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
@Audience(Audience.Group.GENERATED_CODE)
public abstract class Encoding<E, B extends Batch<E>, P> {
    private final List<Encoder> encoders = new ArrayList<>();

    /** For subclasses, which add their encoders. */
    protected Encoding() {}

    /** Adds an encoder: inputs first, then labels, both in the order of their declaration. */
    protected final <T extends Encoder> T add(T encoder) {
        encoders.add(encoder);
        return encoder;
    }

    /** The encoders of the inputs, then those of the labels. */
    public final List<Encoder> encoders() {
        return Collections.unmodifiableList(encoders);
    }

    /**
     * Learns vocabularies, label sets and normalisers from the training data, walking through it once.
     *
     * @return how many examples there were
     * @throws IllegalArgumentException if a value does not fit; the sentence tells which example it is
     */
    public final int fit(Iterable<E> examples) {
        AtomicInteger number = new AtomicInteger();
        examples.forEach(example -> observe(example, number.incrementAndGet()));
        encoders.forEach(Encoder::finish);
        return number.get();
    }

    private void observe(E example, int number) {
        try {
            observe(Batch.requirePresent(example));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Example " + number + ": " + e.getMessage(), e);
        }
    }

    /** Shows one example of the training data to every encoder. */
    protected abstract void observe(E example);

    /** An empty batch of this encoding. */
    public abstract B batch();

    /** A network whose sizes follow from this encoding, its parameters declared in the layout. */
    public abstract Network<B, P> network(Layout layout);
}
