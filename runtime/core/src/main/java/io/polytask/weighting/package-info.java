/**
 * How the tasks of a step are balanced.
 *
 * <p>Touches no other room but {@code random}: it sees numbers only, in double.
 *
 * <p>A {@link io.polytask.weighting.Weighting} is a setting; the kind of its {@link io.polytask.weighting.Weighting.State state}
 * says what it looks at, and the trainer computes no more than that. The kinds are the cases of a {@link
 * io.polytask.weighting.WeightingVisitor}. One that looks at {@linkplain io.polytask.weighting.LossWeighting losses} writes one
 * factor a task, and one backward pass takes all of them. For the others the trainer, after one forward pass, makes a backward
 * pass for each present task, by itself, and keeps its gradient with respect to the shared parameters as a row. Most want no more
 * than the {@linkplain io.polytask.weighting.GramWeighting inner products} of the rows: what they decide are the coefficients of
 * a combination. The heads' own gradients stay those of their own losses, unless a method says otherwise.
 *
 * <p>A {@linkplain io.polytask.weighting.BilevelWeighting bilevel} weighting learns before each step on a batch of the validation
 * data, by what a {@link io.polytask.weighting.BilevelProbe} lets it look at: losses elsewhere, and inner products of gradients
 * with respect to all parameters.
 *
 * <p>The sub-problems (a shortest vector in a hull, a quadratic with lower bounds, a power balance, eigenvectors) have one
 * variable a task. The libraries that solve such problems allocate in every call, and are large; a step here allocates nothing.
 */
@NullMarked
package io.polytask.weighting;

import org.jspecify.annotations.NullMarked;
