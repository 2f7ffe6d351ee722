/**
 * What the steps of an epoch are fed with: encoded examples in {@linkplain io.polytask.feed.Window windows}, held in memory,
 * streamed and encoded ahead, or mixed from several data sets, in an order that the seed alone decides. A step takes one {@link
 * io.polytask.feed.MiniBatch} of them.
 *
 * <p>May touch {@code model} and the rooms below it. It knows of no gradient and no loop.
 */
@NullMarked
package io.polytask.feed;

import org.jspecify.annotations.NullMarked;
