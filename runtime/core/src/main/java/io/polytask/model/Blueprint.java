package io.polytask.model;

import io.polytask.api.Audience;
import io.polytask.encode.Batch;
import io.polytask.layer.Relations;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;

/**
 * A model as it was declared: what the processor hands to the engine.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
@Audience(Audience.Group.GENERATED_CODE)
public interface Blueprint<E, B extends Batch<E>, P> {
    /** The simple name of the annotated class. */
    String name();

    /** The tasks, in the order of the generated task enum. */
    List<String> tasks();

    /** What was declared, one line for each input, layer and head: it must be the same when a saved model is loaded. */
    List<String> declaration();

    /** The declared training settings. */
    TrainingOptions options();

    /** The EMBEDDING layers that read a text, each with the text's name. */
    default Map<String, String> embeddings() {
        return Map.of();
    }

    /** Which task is given which. */
    default Relations relations() {
        return Relations.none();
    }

    /** An encoding that has seen no data. */
    Encoding<E, B, P> encoding(Tokenizers tokenizers);
}
