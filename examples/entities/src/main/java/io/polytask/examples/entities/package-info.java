/** Chinese names in news and in posts: spans that a CRF finds, and other tasks on the same encoder. */
package io.polytask.examples.entities;
