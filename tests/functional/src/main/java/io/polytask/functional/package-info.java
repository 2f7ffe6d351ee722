/** Annotated classes of every kind, compiled by Maven with the processor; the tests train and ask their models. */
package io.polytask.functional;
