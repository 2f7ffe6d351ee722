/** Income and marital status of persons, by several ways of sharing: one annotation apart. */
package io.polytask.examples.census;
