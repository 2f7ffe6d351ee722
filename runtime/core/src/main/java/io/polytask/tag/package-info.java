/**
 * Tags that mark spans: the notations (BIO, BIOES, BILOU, ...), which tag may follow which, and the spans that tags mark.
 *
 * <p>May touch {@code text}.
 */
@NullMarked
package io.polytask.tag;

import org.jspecify.annotations.NullMarked;
