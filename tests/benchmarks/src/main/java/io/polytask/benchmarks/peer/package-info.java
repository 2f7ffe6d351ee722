/** What a library under measurement does. */
package io.polytask.benchmarks.peer;
