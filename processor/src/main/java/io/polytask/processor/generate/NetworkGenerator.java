package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.InputPlan;
import io.polytask.processor.plan.LayerPlan;
import io.polytask.processor.plan.Lines;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskGroupPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code ReviewNetwork}: layers and heads as fields, and their straight-line wiring. */
final class NetworkGenerator {
    private NetworkGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().network())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(
                        CoreTypes.NETWORK, plan.types().batch(), plan.types().prediction()))
                .addJavadoc("Wiring of {@link $T}.\n\n", plan.root())
                .addJavadoc(Javadoc.table(plan.network().summary()));
        plan.network()
                .groups()
                .forEach(group -> type.addField(group(group, plan.types().task())));
        plan.network()
                .layers()
                .forEach(layer -> type.addField(layer.type(), layer.name(), Modifier.PRIVATE, Modifier.FINAL));
        for (TaskPlan task : plan.tasksByHeads()) {
            task.head()
                    .condition()
                    .ifPresent(
                            join -> type.addField(CoreTypes.CONDITION, join.name(), Modifier.PRIVATE, Modifier.FINAL));
            type.addField(task.head().type(), task.field(), Modifier.PRIVATE, Modifier.FINAL);
        }
        return type.addMethod(constructor(plan))
                .addMethod(forward(plan))
                .addMethod(loss(plan))
                .addMethod(backward(plan))
                .addMethod(prediction(plan))
                .addMethod(heads(plan));
    }

    private static FieldSpec group(TaskGroupPlan group, TypeName task) {
        List<CodeBlock> tasks = group.tasks().isEmpty()
                ? List.of(CodeBlock.of("$T.values()", task))
                : group.tasks().stream()
                        .map(constant -> CodeBlock.of("$T.$L", task, constant))
                        .toList();
        return FieldSpec.builder(CoreTypes.TASK_SET, group.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$>$>$L$<$<", Lines.call(CodeBlock.of("$T.of", CoreTypes.TASK_SET), tasks))
                .build();
    }

    private static MethodSpec constructor(ModelPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addParameter(plan.types().encoding(), "encoding")
                .addParameter(CoreTypes.LAYOUT, "layout");
        for (LayerPlan layer : plan.network().layers()) {
            method.addStatement("$N = $L", layer.name(), layer.creation());
        }
        for (TaskPlan task : plan.tasksByHeads()) {
            task.head().condition().ifPresent(join -> method.addStatement("$N = $L", join.name(), join.creation()));
            method.addStatement("$N = $L", task.field(), task.head().creation());
        }
        return method.build();
    }

    private static MethodSpec forward(ModelPlan plan) {
        MethodSpec.Builder method = overBatch("forward", plan);
        dropTokens(method, plan);
        for (LayerPlan layer : plan.network().layers()) {
            CodeBlock output = layer.condition()
                    .map(condition -> Lines.orNull(condition, layer.forward()))
                    .orElse(layer.forward());
            method.addStatement("$T $N = $L", layer.output(), layer.name(), output);
        }
        for (TaskPlan task : plan.tasksByHeads()) {
            onlyIf(
                    method,
                    runs(task, plan),
                    CodeBlock.of(
                            "$N.forward($L, pass)", task.field(), task.head().source()));
        }
        return method.build();
    }

    private static void dropTokens(MethodSpec.Builder method, ModelPlan plan) {
        List<InputPlan> dropping =
                plan.inputs().stream().filter(InputPlan::dropsTokens).toList();
        if (!dropping.isEmpty()) {
            method.beginControlFlow("if (pass.training())");
            dropping.forEach(input -> method.addStatement("batch.$N.dropTokens(pass.random())", input.field()));
            method.endControlFlow();
        }
    }

    private static MethodSpec loss(ModelPlan plan) {
        MethodSpec.Builder method = overBatch("loss", plan);
        for (TaskPlan task : plan.tasks()) {
            onlyIf(method, counts(task, plan), CodeBlock.of("$1N.loss(batch.$1N, pass)", task.field()));
        }
        return method.build();
    }

    private static MethodSpec backward(ModelPlan plan) {
        MethodSpec.Builder method =
                Signatures.override("backward", TypeName.VOID).addParameter(CoreTypes.PASS, "pass");
        for (TaskPlan task : reversed(plan.tasksByHeads())) {
            method.beginControlFlow("if ($L)", runs(task, plan)).addStatement("$N.backward(pass)", task.field());
            task.head().condition().ifPresent(join -> method.addStatement("$N.backward(pass)", join.name()));
            method.endControlFlow();
        }
        Optional<CodeBlock> open = Optional.empty();
        for (LayerPlan layer : reversed(plan.network().layers())) {
            change(method, open, layer.condition());
            open = layer.condition();
            method.addStatement("$N.backward(pass)", layer.name());
        }
        change(method, open, Optional.empty());
        return method.build();
    }

    /** Layers in a row that run under the same condition stand in one block. */
    private static void change(MethodSpec.Builder method, Optional<CodeBlock> open, Optional<CodeBlock> next) {
        if (!open.equals(next)) {
            open.ifPresent(condition -> method.endControlFlow());
            next.ifPresent(condition -> method.beginControlFlow("if ($L)", condition));
        }
    }

    private static MethodSpec prediction(ModelPlan plan) {
        CodeBlock components = plan.tasks().stream()
                .map(task -> CodeBlock.of("$L ? $N.prediction(row) : null", counts(task, plan), task.field()))
                .collect(CodeBlock.joining(",\n"));
        return Signatures.override("prediction", plan.types().prediction())
                .addParameter(int.class, "row")
                .addParameter(CoreTypes.PASS, "pass")
                .addStatement("return new $T(\n$L)", plan.types().prediction(), components)
                .build();
    }

    private static MethodSpec heads(ModelPlan plan) {
        List<CodeBlock> heads = plan.tasks().stream()
                .map(task -> CodeBlock.of("$N", task.field()))
                .toList();
        return Signatures.override("heads", Signatures.listOf(CoreTypes.HEAD))
                .addStatement("return $L", Lines.call(CodeBlock.of("$T.of", List.class), heads))
                .build();
    }

    private static void onlyIf(MethodSpec.Builder method, CodeBlock condition, CodeBlock statement) {
        method.beginControlFlow("if ($L)", condition).addStatement(statement).endControlFlow();
    }

    private static CodeBlock runs(TaskPlan task, ModelPlan plan) {
        return CodeBlock.of("pass.runs($T.$L)", plan.types().task(), task.constant());
    }

    /** Whether a task is asked for: what another one is given may run without being so. */
    private static CodeBlock counts(TaskPlan task, ModelPlan plan) {
        return task.head().givenTo()
                ? CodeBlock.of("pass.counts($T.$L)", plan.types().task(), task.constant())
                : runs(task, plan);
    }

    private static MethodSpec.Builder overBatch(String name, ModelPlan plan) {
        return Signatures.override(name, TypeName.VOID)
                .addParameter(plan.types().batch(), "batch")
                .addParameter(CoreTypes.PASS, "pass");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
