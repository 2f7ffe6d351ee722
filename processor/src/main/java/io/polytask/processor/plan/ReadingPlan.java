package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Map;

/**
 * How a row of a file becomes an example.
 *
 * <pre>{@code
 * private static final Constants<Category> CATEGORY = Constants.of(Category.values());
 *
 * super(List.of("text", "price"), List.of("category"));               // inputs, labels
 *
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
 * @param arguments of the constructor
 * @param assignments made after the constructor, one statement each
 * @param key what tells examples apart: expressions on the example
 */
public record ReadingPlan(
        Map<String, ClassName> constants,
        List<String> inputs,
        List<String> labels,
        List<CodeBlock> arguments,
        List<CodeBlock> assignments,
        List<CodeBlock> key) {}
