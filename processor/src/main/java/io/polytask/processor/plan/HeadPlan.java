package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.Optional;

/**
 * The head of a task.
 *
 * <pre>{@code
 * private final SoftmaxHead<Category> category;
 * category = new SoftmaxHead<>(layout.head(ReviewTask.CATEGORY, "hidden"), new HeadSettings(64, List.of(32), 0.0), ...);
 * category.forward(hidden, pass);                  // hidden is the source
 * }</pre>
 *
 * @param type of the head
 * @param creation makes the head
 * @param source what the head reads
 * @param tokens what a head of spans reads beside it: where the tokens stand
 * @param condition what joins that with the predictions of other tasks; empty if it is given none, or takes them otherwise
 * @param givenTo whether another task is given this one, so that the head may run without being asked for
 */
public record HeadPlan(
        TypeName type,
        Expression creation,
        Expression source,
        Optional<Expression> tokens,
        Optional<ConditionPlan> condition,
        boolean givenTo) {}
