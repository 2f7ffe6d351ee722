package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a row of a file becomes an example.
 *
 * <pre>{@code
 * private static final Constants<Category> CATEGORY = Constants.of(Category.values());
 *
 * super(
 *         List.of("text", "price"),                                   // inputs
 *         List.of("category", "tags"),                                // labels
 *         TokenColumns.inOrder("text", "tags"));                      // tokens
 *
 * row.requireAligned("text", "tags");                                 // checks
 * return new Review(row.text("text"), row.number("price"));           // arguments
 *
 * Review review = new Review();                                       // assignments
 * review.setText(row.text("text"));
 * review.price = row.number("price");
 * return review;
 *
 * return keyOf(review.text());                                        // key
 * }</pre>
 *
 * @param constants names of the static fields that hold the constants of enums
 * @param inputs columns that a file must have
 * @param labels columns that a file may lack
 * @param tokens the columns of a file of tokens; empty if the example has no lists
 * @param checks what is asked of a row before it is read
 * @param arguments of the constructor
 * @param assignments made after the constructor, in this order
 * @param key what tells examples apart: expressions on the example
 */
public record ReadingPlan(
        Map<String, ClassName> constants,
        List<String> inputs,
        List<String> labels,
        Optional<Expression> tokens,
        List<Expression> checks,
        List<Expression> arguments,
        List<Assignment> assignments,
        List<Expression> key) {

    /**
     * What sets one member of an example.
     *
     * @param setter name of the field or method
     * @param field whether it is a field
     */
    public record Assignment(String setter, boolean field, Expression value) {}
}
