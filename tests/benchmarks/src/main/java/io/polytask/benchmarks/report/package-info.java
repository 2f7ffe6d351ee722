/** Tables and files. */
package io.polytask.benchmarks.report;
