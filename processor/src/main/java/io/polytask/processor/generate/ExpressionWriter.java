package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes expressions as a person would: numbers of many digits in groups, long calls with a line for each argument. */
final class ExpressionWriter implements Expression.Visitor<CodeBlock> {
    private static final ExpressionWriter WRITER = new ExpressionWriter();

    private ExpressionWriter() {}

    static CodeBlock write(Expression expression) {
        return expression.accept(WRITER);
    }

    static List<CodeBlock> write(List<Expression> expressions) {
        List<CodeBlock> written = new ArrayList<>();
        for (Expression expression : expressions) {
            written.add(write(expression));
        }
        return written;
    }

    @Override
    public CodeBlock name(Expression.Name name) {
        return CodeBlock.of("$N", name.name());
    }

    @Override
    public CodeBlock type(Expression.Type type) {
        return CodeBlock.of("$T", type.type());
    }

    @Override
    public CodeBlock literal(Expression.Literal literal) {
        Object value = literal.value();
        if (value instanceof String) {
            return CodeBlock.of("$S", value);
        }
        if (value instanceof Character character) {
            return CodeBlock.of("'\\$L'", Integer.toOctalString(character));
        }
        if (value instanceof Integer number) {
            return CodeBlock.of("$L", grouped(number));
        }
        return value instanceof Long number ? CodeBlock.of("$LL", grouped(number)) : CodeBlock.of("$L", value);
    }

    /** {@code 100_000}: groups of three digits from five digits on. */
    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        if (digits.length() - first >= 5) {
            for (int end = digits.length() - 3; end > first; end -= 3) {
                digits.insert(end, '_');
            }
        }
        return digits.toString();
    }

    @Override
    public CodeBlock named(Expression.Named named) {
        return CodeBlock.of("/* $L= */ $L", named.parameter(), CodeBlock.join(write(named.arguments()), ", "));
    }

    @Override
    public CodeBlock field(Expression.Field field) {
        return CodeBlock.of("$L.$N", write(field.of()), field.name());
    }

    /** A row of calls in lines of their own is as long as a model has tasks: it is no recursion. */
    @Override
    public CodeBlock call(Expression.Call call) {
        Deque<CodeBlock> lines = new ArrayDeque<>();
        Expression start = call;
        while (start instanceof Expression.Call next && next.ownLine()) {
            lines.push(Lines.call(CodeBlock.of(".$N", next.method()), write(next.arguments())));
            start = next.on();
        }
        if (lines.isEmpty()) {
            return Lines.call(CodeBlock.of("$L.$N", write(call.on()), call.method()), write(call.arguments()));
        }
        lines.push(write(start));
        return CodeBlock.join(lines, "\n");
    }

    @Override
    public CodeBlock creation(Expression.Creation creation) {
        return Lines.call(CodeBlock.of("new $L", constructor(creation.type())), write(creation.arguments()));
    }

    /** A type as it stands after {@code new}: {@code SoftmaxHead<>} for {@code SoftmaxHead<Category>}. */
    private static CodeBlock constructor(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized
                ? CodeBlock.of("$T<>", parameterized.rawType())
                : CodeBlock.of("$T", type);
    }

    @Override
    public CodeBlock constructorReference(Expression.ConstructorReference reference) {
        return CodeBlock.of("$T::new", reference.type());
    }

    @Override
    public CodeBlock cast(Expression.Cast cast) {
        return CodeBlock.of("($T) $L", cast.type(), write(cast.value()));
    }

    @Override
    public CodeBlock unlessNull(Expression.UnlessNull choice) {
        return CodeBlock.of("$L == null ? null : $L", write(choice.tested()), write(choice.value()));
    }
}
