package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.List;

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
public record CodingPlan(TypeName encoder, Expression encoderCreation, TypeName column, Expression columnCreation) {
    /** With a column that needs nothing but the encoder of this field. */
    static CodingPlan of(TypeName encoder, Expression creation, TypeName column, String field) {
        List<Expression> arguments = List.of(encoder(field));
        return new CodingPlan(encoder, creation, column, Expression.create(column, arguments));
    }

    /** With a column that is aligned with the column of another field. */
    static CodingPlan aligned(TypeName encoder, Expression creation, TypeName column, String field, String with) {
        List<Expression> arguments = List.of(encoder(field), Expression.name(with));
        return new CodingPlan(encoder, creation, column, Expression.create(column, arguments));
    }

    private static Expression encoder(String field) {
        return Expression.name("encoding").field(field);
    }
}
