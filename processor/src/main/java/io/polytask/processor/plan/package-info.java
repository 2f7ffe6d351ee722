/**
 * What is written for a model, decided down to the last name: fields, order, shapes, guards, expressions. It is data; each
 * record's text shows the Java that it becomes.
 *
 * <p>May touch {@code kind}, {@code model} and {@code code}, and of JavaPoet the names of types; it knows nothing of javac.
 */
@NullMarked
package io.polytask.processor.plan;

import org.jspecify.annotations.NullMarked;
