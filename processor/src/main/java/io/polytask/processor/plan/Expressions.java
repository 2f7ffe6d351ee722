package io.polytask.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Expressions that several planners write. */
final class Expressions {
    private Expressions() {}

    /** {@code new SoftmaxHead<>(a, b)}, {@code new Dense(a, b)}. */
    static CodeBlock make(TypeName type, List<CodeBlock> arguments) {
        return Lines.call(CodeBlock.of("new $L", constructor(type)), arguments);
    }

    /** A type as it stands after {@code new}: {@code SoftmaxHead<>} for {@code SoftmaxHead<Category>}. */
    static CodeBlock constructor(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized
                ? CodeBlock.of("$T<>", parameterized.rawType())
                : CodeBlock.of("$T", type);
    }
}
