/**
 * The Java that is written for a model, as data: expressions of typed arguments, without a character of their text. Planners
 * say with them what is computed; how it looks, where its lines break included, is for {@code generate}.
 *
 * <p>May touch no other room, and of JavaPoet only the names of types.
 */
@NullMarked
package io.polytask.processor.code;

import org.jspecify.annotations.NullMarked;
