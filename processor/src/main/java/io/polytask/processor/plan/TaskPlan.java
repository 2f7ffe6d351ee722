package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.Optional;

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
 * @param meaning what is predicted, for the documentation: {@code one class of}
 * @param labels the enum that it is of, {@code Category}; empty if there is none
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
        String meaning,
        Optional<ClassName> labels,
        Expression label,
        TypeName prediction,
        CodingPlan coding,
        HeadPlan head) {}
