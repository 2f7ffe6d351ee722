/**
 * From text to the ids of tokens and characters: tokenizers, vocabularies, n-grams; and names and values as messages show them.
 *
 * <p>Touches no other room.
 */
@NullMarked
package io.polytask.text;

import org.jspecify.annotations.NullMarked;
