/** What the examples have in common: their command line, and trainings of all tasks together and of each alone. */
package io.polytask.examples.common;
