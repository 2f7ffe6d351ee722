package io.polytask.model;

import io.polytask.api.Audience;
import io.polytask.head.Head;
import io.polytask.layer.Pass;
import java.util.List;

/**
 * The wiring of a model, as the processor writes it: one worker's layers and heads, with their activations and gradients.
 * Networks of one model share the values of the parameters and nothing else; one network is used by one thread at a time.
 *
 * @param <B> the batch that it reads
 * @param <P> the prediction that it makes of a row
 */
@Audience(Audience.Group.GENERATED_CODE)
public interface Network<B, P> {
    /** From the inputs of a batch to the logits of the tasks that the pass runs. */
    void forward(B batch, Pass pass);

    /** The losses of the tasks that the pass runs, and the gradients of their logits; follows {@link #forward}. */
    void loss(B batch, Pass pass);

    /** The backward pass: from the gradients of the logits to those of all parameters; follows {@link #loss}. */
    void backward(Pass pass);

    /** The prediction of one row of the batch that went forward last. */
    P prediction(int row, Pass pass);

    /** The heads, in the order of the tasks. */
    List<Head> heads();
}
