package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.MethodLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Statements in a row: the body of a method or, where they are too many for one, calls of the methods that have them.
 *
 * <pre>{@code
 * labels1(wide);
 * labels2(wide);
 * }</pre>
 *
 * @param code what the method itself says
 * @param parts the methods that it calls; none as a rule
 */
record MethodBody(CodeBlock code, List<MethodSpec> parts) {
    /** Statements that need these parameters; the methods of the parts are named so, with a number. */
    static MethodBody of(String name, List<CodeBlock> statements, ParameterSpec... parameters) {
        List<List<CodeBlock>> parts = parts(statements);
        if (parts.size() == 1) {
            return new MethodBody(join(parts.get(0)), List.of());
        }
        String arguments = List.of(parameters).stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        CodeBlock.Builder calls = CodeBlock.builder();
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> part : parts) {
            MethodSpec method = MethodSpec.methodBuilder(name + (methods.size() + 1))
                    .addModifiers(Modifier.PRIVATE)
                    .addParameters(List.of(parameters))
                    .addCode(join(part))
                    .build();
            methods.add(method);
            calls.addStatement("$N($L)", method, arguments);
        }
        return new MethodBody(calls.build(), methods);
    }

    /** One statement. */
    static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    /** Adds a method of these statements, and the methods that it calls. */
    void addTo(TypeSpec.Builder type, MethodSpec.Builder method) {
        type.addMethod(method.addCode(code).build()).addMethods(parts);
    }

    /** The modifiers of fields that the statements of a constructor set: what another method sets cannot be final. */
    Modifier[] ofFields(Modifier... others) {
        List<Modifier> modifiers = new ArrayList<>(List.of(others));
        if (parts.isEmpty()) {
            modifiers.add(Modifier.FINAL);
        }
        return modifiers.toArray(Modifier[]::new);
    }

    /** The statements in their order, as many in each part as fit; a longer one is a part by itself. */
    private static List<List<CodeBlock>> parts(List<CodeBlock> statements) {
        List<List<CodeBlock>> parts = new ArrayList<>();
        List<CodeBlock> part = new ArrayList<>();
        long lines = 0;
        for (CodeBlock statement : statements) {
            long more = statement.toString().lines().count();
            if (!MethodLimit.fits(lines + more) && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                lines = 0;
            }
            part.add(statement);
            lines += more;
        }
        parts.add(part);
        return parts;
    }

    private static CodeBlock join(List<CodeBlock> statements) {
        return CodeBlock.join(statements, "");
    }
}
