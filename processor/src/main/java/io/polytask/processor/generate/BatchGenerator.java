package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.InputPlan;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code ReviewBatch}: a column for each input and label. */
final class BatchGenerator {
    private BatchGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().batch())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(CoreTypes.BATCH, plan.example()))
                .addJavadoc("Encoded examples, one column for each input and label of {@link $T}.", plan.example());
        ParameterSpec encoding =
                ParameterSpec.builder(plan.types().encoding(), "encoding").build();
        MethodBody columns = MethodBody.of("addColumns", columns(plan), encoding);
        Modifier[] modifiers = columns.ofFields();
        plan.inputs().forEach(input -> type.addField(input.coding().column(), input.field(), modifiers));
        plan.tasks().forEach(task -> type.addField(task.coding().column(), task.field(), modifiers));
        columns.addTo(type, MethodSpec.constructorBuilder().addParameter(encoding));
        if (plan.predictInputs().isPresent()) {
            type.addMethod(addFeatures(plan)).addMethod(features(plan));
        } else {
            add("features", featuresOneByOne(plan), plan, type);
        }
        add("labels", labels(plan), plan, type);
        return type;
    }

    private static List<CodeBlock> columns(ModelPlan plan) {
        List<CodeBlock> columns = new ArrayList<>();
        for (InputPlan input : plan.inputs()) {
            columns.add(MethodBody.statement(
                    "$N = feature($L)",
                    input.field(),
                    ExpressionWriter.write(input.coding().columnCreation())));
        }
        for (TaskPlan task : plan.tasks()) {
            columns.add(MethodBody.statement(
                    "$N = label($L)",
                    task.field(),
                    ExpressionWriter.write(task.coding().columnCreation())));
        }
        return columns;
    }

    private static MethodSpec addFeatures(ModelPlan plan) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("addFeatures").addJavadoc("Adds the inputs of one example, and no label.\n");
        for (InputPlan input : plan.inputs()) {
            method.addParameter(input.type(), input.field());
            method.addStatement("this.$N.add($N)", input.field(), input.field());
        }
        return method.build();
    }

    private static MethodSpec features(ModelPlan plan) {
        List<CodeBlock> values = plan.inputs().stream()
                .map(input -> ExpressionWriter.write(input.value()))
                .toList();
        return override("features", plan)
                .addStatement(Lines.call(CodeBlock.of("addFeatures"), values))
                .build();
    }

    private static List<CodeBlock> featuresOneByOne(ModelPlan plan) {
        return plan.inputs().stream()
                .map(input -> MethodBody.statement("$N.add($L)", input.field(), ExpressionWriter.write(input.value())))
                .toList();
    }

    private static List<CodeBlock> labels(ModelPlan plan) {
        return plan.tasks().stream()
                .map(task -> MethodBody.statement("$N.add($L)", task.field(), ExpressionWriter.write(task.label())))
                .toList();
    }

    private static void add(String name, List<CodeBlock> statements, ModelPlan plan, TypeSpec.Builder type) {
        MethodBody.of(name, statements, Signatures.example(plan)).addTo(type, override(name, plan));
    }

    private static MethodSpec.Builder override(String name, ModelPlan plan) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Signatures.example(plan));
    }
}
