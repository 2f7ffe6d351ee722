/**
 * What a domain class needs: the annotations that declare a multi-task model, and the types that go in and out of it.
 *
 * <p>This room touches nothing but the JDK: no engine, no injection, no processor.
 */
@NullMarked
package io.polytask.api;

import org.jspecify.annotations.NullMarked;
