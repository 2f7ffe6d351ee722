package io.polytask.cli;

import io.polytask.api.Audience;
import io.polytask.data.ExampleReader;
import io.polytask.encode.Batch;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;

/**
 * A model that the command line knows. The processor writes one for each annotated class and registers it for
 * {@link java.util.ServiceLoader}.
 *
 * @param <E> the annotated class
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
@Audience(Audience.Group.GENERATED_CODE)
public interface ModelProvider<E, B extends Batch<E>, P> {
    /** The model as it was declared. */
    Blueprint<E, B, P> blueprint();

    /** The reader of its examples. */
    ExampleReader<E> reader();

    /** The wiring of its trainer. */
    ModelModule<E, B, P> module();
}
