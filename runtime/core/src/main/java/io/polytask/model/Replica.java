package io.polytask.model;

import io.polytask.encode.Batch;
import io.polytask.layer.Pass;

/**
 * One worker's share of a model: a network of its own over the common parameters, the batch that it reads, and its pass.
 * Used by one thread at a time.
 *
 * @param network with its own activations
 * @param batch filled by whoever uses the replica
 * @param pass what the network shall do
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
public record Replica<E, B extends Batch<E>, P>(Network<B, P> network, B batch, Pass pass) {}
