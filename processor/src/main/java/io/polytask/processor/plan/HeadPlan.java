package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

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
 */
public record HeadPlan(TypeName type, CodeBlock creation, CodeBlock source) {}
