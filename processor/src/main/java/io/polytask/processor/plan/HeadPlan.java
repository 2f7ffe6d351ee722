package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.List;
import java.util.Optional;

/**
 * The head of a task.
 *
 * <pre>{@code
 * private final SoftmaxHead<Category> category;
 * category = new SoftmaxHead<>(layout.head(ReviewTask.CATEGORY, "hidden"), new HeadSettings(64, List.of(32), 0.0), ...);
 * category.forward(hidden, pass);                  // hidden is the one input
 * }</pre>
 *
 * @param type of the head
 * @param creation makes the head
 * @param inputs what the head reads in the forward pass
 * @param condition what joins its source with the predictions of other tasks; empty if it is given none, or takes them
 *     otherwise
 * @param givenTo whether another task is given this one, so that the head may run without being asked for
 */
public record HeadPlan(
        TypeName type,
        Expression creation,
        List<Expression> inputs,
        Optional<ConditionPlan> condition,
        boolean givenTo) {}
