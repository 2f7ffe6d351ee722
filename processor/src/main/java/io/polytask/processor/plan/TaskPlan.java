package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * One task.
 *
 * <pre>{@code
 * CATEGORY                                                    // constant of the task enum
 * category.observe(review.category());                        // field, label
 * public Classification<Category> category() {...}            // prediction, component
 * }</pre>
 *
 * @param name as declared
 * @param constant of the task enum
 * @param field name of fields
 * @param component of the prediction: field and accessor
 * @param kind what is predicted, for the documentation: {@code one of the constants of Category}
 * @param label reads the label from the example
 * @param prediction type of the prediction
 * @param coding the label's encoder and column
 * @param head what computes it
 */
public record TaskPlan(
        String name,
        String constant,
        String field,
        String component,
        CodeBlock kind,
        CodeBlock label,
        TypeName prediction,
        CodingPlan coding,
        HeadPlan head) {}
