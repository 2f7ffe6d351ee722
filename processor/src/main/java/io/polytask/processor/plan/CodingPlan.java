package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * How one input or label becomes numbers: its encoder and its column.
 *
 * <pre>{@code
 * final ClassEncoder<Category> category;                                        // the encoding's field: encoder
 * category = add(ClassEncoder.of("category", List.of(Category.values())));      // encoderCreation
 * final ClassColumn<Category> category;                                         // the batch's field: column
 * category = label(new ClassColumn<>(encoding.category));                       // columnCreation
 * }</pre>
 *
 * @param encoder type of the encoder
 * @param encoderCreation makes the encoder
 * @param column type of the column
 * @param columnCreation makes the column
 */
public record CodingPlan(TypeName encoder, CodeBlock encoderCreation, TypeName column, CodeBlock columnCreation) {
    /** With a column that needs nothing but the encoder of this field. */
    static CodingPlan of(TypeName encoder, CodeBlock creation, TypeName column, String field) {
        CodeBlock columnCreation = CodeBlock.of("new $L(encoding.$N)", Expressions.constructor(column), field);
        return new CodingPlan(encoder, creation, column, columnCreation);
    }

    /** With a column that is aligned with the column of another field. */
    static CodingPlan aligned(TypeName encoder, CodeBlock creation, TypeName column, String field, String with) {
        CodeBlock columnCreation =
                CodeBlock.of("new $L(encoding.$N, $N)", Expressions.constructor(column), field, with);
        return new CodingPlan(encoder, creation, column, columnCreation);
    }
}
