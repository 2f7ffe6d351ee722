/** Chinese product reviews: what was bought, and whether the buyer was content. */
package io.polytask.examples.reviews;
