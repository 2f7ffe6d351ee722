/** What a process shows over its life: how soon it steps, and whether its memory stays. */
package io.polytask.benchmarks.life;
