/** Two handwritten digits that overlap: which is on the left, which on the right. */
package io.polytask.examples.digits;
