package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.ReadingPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code ReviewReader}: from rows of files to examples. */
final class ReaderGenerator {
    private ReaderGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().reader())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(CoreTypes.EXAMPLE_READER, plan.example()))
                .addJavadoc("Reads data sets of {@link $T} from files.", plan.example());
        plan.reading().constants().forEach((name, constants) -> type.addField(constants(name, constants)));
        type.addMethod(constructor(plan.reading()));
        addRead(type, plan);
        return type.addMethod(key(plan));
    }

    private static FieldSpec constants(String name, ClassName type) {
        TypeName constants = ParameterizedTypeName.get(CoreTypes.CONSTANTS, type);
        return FieldSpec.builder(constants, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($T.values())", CoreTypes.CONSTANTS, type)
                .build();
    }

    private static MethodSpec constructor(ReadingPlan reading) {
        List<CodeBlock> columns = new ArrayList<>();
        columns.add(Lines.listOf(reading.inputs()));
        columns.add(Lines.listOf(reading.labels()));
        reading.tokens().ifPresent(tokens -> columns.add(ExpressionWriter.write(tokens)));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A reader that stops at the first bad row.\n")
                .addStatement(Lines.call(CodeBlock.of("super"), columns))
                .build();
    }

    private static void addRead(TypeSpec.Builder type, ModelPlan plan) {
        ParameterSpec row = ParameterSpec.builder(CoreTypes.ROW, "row").build();
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(plan.example())
                .addParameter(row);
        ReadingPlan reading = plan.reading();
        ExpressionWriter.write(reading.checks()).forEach(method::addStatement);
        if (reading.assignments().isEmpty()) {
            CodeBlock arguments = CodeBlock.join(ExpressionWriter.write(reading.arguments()), ",\n");
            method.addStatement("return new $T(\n$L)", plan.example(), arguments);
            type.addMethod(method.build());
            return;
        }
        List<CodeBlock> statements = reading.assignments().stream()
                .map(assignment -> assignment(assignment, plan.exampleName()))
                .toList();
        MethodBody assignments = MethodBody.of("read", statements, Signatures.example(plan), row);
        method.addStatement("$1T $2N = new $1T()", plan.example(), plan.exampleName())
                .addCode(assignments.code())
                .addStatement("return $N", plan.exampleName());
        type.addMethod(method.build()).addMethods(assignments.parts());
    }

    private static CodeBlock assignment(ReadingPlan.Assignment assignment, String example) {
        return MethodBody.statement(
                assignment.field() ? "$N.$N = $L" : "$N.$N($L)",
                example,
                assignment.setter(),
                ExpressionWriter.write(assignment.value()));
    }

    private static MethodSpec key(ModelPlan plan) {
        return MethodSpec.methodBuilder("key")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(String.class)
                .addParameter(Signatures.example(plan))
                .addStatement(
                        "return keyOf($L)",
                        CodeBlock.join(ExpressionWriter.write(plan.reading().key()), ", "))
                .build();
    }
}
