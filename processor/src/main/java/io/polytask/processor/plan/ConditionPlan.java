package io.polytask.processor.plan;

import io.polytask.processor.code.Expression;

/**
 * What a head reads that is given the predictions of other tasks.
 *
 * <pre>{@code
 * private final Condition buyInputs;
 * buyInputs = new Condition(64, false, click);
 * buy.forward(buyInputs.forward(hidden, pass), pass);
 * }</pre>
 *
 * @param name of the field
 * @param creation makes it, after the heads that it reads
 */
public record ConditionPlan(String name, Expression creation) {}
