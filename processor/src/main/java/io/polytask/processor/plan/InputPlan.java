package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;

/**
 * One input.
 *
 * <pre>{@code
 * text.observe(review.text());                         // in the encoding: field, value
 * void addFeatures(String text, ...) {                 // in the batch: type, field
 *     this.text.add(text);
 * }
 * addFeatures(review.text(), ...);                     // value
 * batch.text.dropTokens(pass.random());                // in the network, if it drops tokens
 * }</pre>
 *
 * @param name as declared
 * @param field name of fields and parameters
 * @param type as declared
 * @param value reads it from the example
 * @param coding its encoder and column
 * @param dropsTokens whether some of its tokens are taken for unknown ones in training
 */
public record InputPlan(
        String name, String field, TypeName type, Expression value, CodingPlan coding, boolean dropsTokens) {}
