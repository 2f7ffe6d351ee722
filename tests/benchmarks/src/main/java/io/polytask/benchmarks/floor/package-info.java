/** What the machine allows. */
package io.polytask.benchmarks.floor;
