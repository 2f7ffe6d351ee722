package io.polytask.processor.plan;

/**
 * One task that is given another.
 *
 * <pre>{@code
 * .given(VisitTask.BUY, VisitTask.CLICK)                     // or givenWithoutGradient
 * }</pre>
 *
 * @param task constant of the task
 * @param earlier constant of the one that it is given
 * @param stopGradient whether its loss leaves the other's head alone
 */
public record RelationPlan(String task, String earlier, boolean stopGradient) {}
