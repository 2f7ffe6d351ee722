/** A model of six tasks, written by hand exactly as the processor would: what the engine's tests train. */
package io.polytask.gadget;
