package io.polytask.processor.plan;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.Span;
import io.polytask.processor.code.ClassNames;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.TypeRef;
import io.polytask.processor.model.ValueType;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The model's types as JavaPoet writes them. */
final class JavaTypes {
    private JavaTypes() {}

    static ClassName of(TypeRef type) {
        return ClassNames.of(type.packageName(), type.simpleNames());
    }

    /** The type of a member that is an input or a label. */
    static TypeName of(ValueType type) {
        return switch (type.form()) {
            case PRIMITIVE -> value(type);
            case OBJECT -> boxedValue(type);
            case OPTIONAL -> ClassName.get(OptionalDouble.class);
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), boxedValue(type));
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), boxedValue(type));
            case ARRAY -> ArrayTypeName.of(value(type));
        };
    }

    /** {@code List.of(Category.values())}. */
    static Expression constants(TypeName enumType) {
        return Expression.list(List.of(Expression.type(enumType).call("values")));
    }

    /** What a value, or each value of a list or set, is as an object. */
    static TypeName boxedValue(ValueType type) {
        TypeName value = value(type);
        return value.isPrimitive() ? value.box() : value;
    }

    private static TypeName value(ValueType type) {
        return switch (type.scalar()) {
            case STRING -> ClassName.get(String.class);
            case ENUM -> of(type.enumType().orElseThrow());
            case SPAN ->
                ParameterizedTypeName.get(
                        ClassName.get(Span.class), of(type.enumType().orElseThrow()));
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case CHAR -> TypeName.CHAR;
            case OTHER, UNRESOLVED ->
                throw new IllegalArgumentException("Neither an input nor a label is a " + type + ".");
        };
    }
}
