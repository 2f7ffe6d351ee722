package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.InputPlan;
import io.polytask.processor.plan.Lines;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
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
        plan.inputs().forEach(input -> type.addField(input.coding().column(), input.field(), Modifier.FINAL));
        plan.tasks().forEach(task -> type.addField(task.coding().column(), task.field(), Modifier.FINAL));
        return type.addMethod(constructor(plan))
                .addMethod(addFeatures(plan))
                .addMethod(features(plan))
                .addMethod(labels(plan));
    }

    private static MethodSpec constructor(ModelPlan plan) {
        MethodSpec.Builder method =
                MethodSpec.constructorBuilder().addParameter(plan.types().encoding(), "encoding");
        for (InputPlan input : plan.inputs()) {
            method.addStatement(
                    "$N = feature($L)", input.field(), input.coding().columnCreation());
        }
        for (TaskPlan task : plan.tasks()) {
            method.addStatement("$N = label($L)", task.field(), task.coding().columnCreation());
        }
        return method.build();
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
        List<CodeBlock> values = plan.inputs().stream().map(InputPlan::value).toList();
        return override("features", plan)
                .addStatement(Lines.call(CodeBlock.of("addFeatures"), values))
                .build();
    }

    private static MethodSpec labels(ModelPlan plan) {
        MethodSpec.Builder method = override("labels", plan);
        for (TaskPlan task : plan.tasks()) {
            method.addStatement("$N.add($L)", task.field(), task.label());
        }
        return method.build();
    }

    private static MethodSpec.Builder override(String name, ModelPlan plan) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(plan.example(), plan.exampleName());
    }
}
