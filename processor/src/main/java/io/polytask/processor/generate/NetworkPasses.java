package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.code.Expression;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.InputPlan;
import io.polytask.processor.plan.LayerPlan;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The passes of {@code ReviewNetwork}: forward, losses, and backward. */
final class NetworkPasses {
    private static final ParameterSpec PASS =
            ParameterSpec.builder(CoreTypes.PASS, "pass").build();

    private final ModelPlan plan;
    private final ParameterSpec batch;

    private NetworkPasses(ModelPlan plan) {
        this.plan = plan;
        batch = ParameterSpec.builder(plan.types().batch(), "batch").build();
    }

    static void addTo(TypeSpec.Builder type, ModelPlan plan) {
        NetworkPasses passes = new NetworkPasses(plan);
        passes.addForward(type);
        add(type, "loss", passes.losses(), passes.batch, PASS);
        add(type, "backward", passes.backward(), PASS);
    }

    private void addForward(TypeSpec.Builder type) {
        List<CodeBlock> statements = forward();
        if (plan.network().cut()) {
            plan.network().layers().forEach(layer -> type.addField(layer.output(), layer.variable(), Modifier.PRIVATE));
            add(type, "forward", statements, batch, PASS);
        } else {
            type.addMethod(override("forward", batch, PASS)
                    .addCode(CodeBlock.join(statements, ""))
                    .build());
        }
    }

    private List<CodeBlock> forward() {
        List<CodeBlock> statements = new ArrayList<>();
        dropTokens().ifPresent(statements::add);
        plan.network().layers().forEach(layer -> statements.add(forward(layer)));
        for (TaskPlan task : plan.tasksByHeads()) {
            CodeBlock inputs = CodeBlock.join(ExpressionWriter.write(task.head().inputs()), ", ");
            statements.add(
                    onlyIf(runs(task, plan), MethodBody.statement("$N.forward($L, pass)", task.field(), inputs)));
        }
        return statements;
    }

    private CodeBlock forward(LayerPlan layer) {
        CodeBlock forward = ExpressionWriter.write(layer.forward());
        CodeBlock output = layer.condition()
                .map(condition -> Lines.orNull(ExpressionWriter.write(condition), forward))
                .orElse(forward);
        return plan.network().cut()
                ? MethodBody.statement("$N = $L", layer.variable(), output)
                : MethodBody.statement("$T $N = $L", layer.output(), layer.variable(), output);
    }

    private Optional<CodeBlock> dropTokens() {
        List<CodeBlock> drops = plan.inputs().stream()
                .filter(InputPlan::dropsTokens)
                .map(input -> MethodBody.statement("batch.$N.dropTokens(pass.random())", input.field()))
                .toList();
        return drops.isEmpty()
                ? Optional.empty()
                : Optional.of(onlyIf(CodeBlock.of("pass.training()"), CodeBlock.join(drops, "")));
    }

    private List<CodeBlock> losses() {
        return plan.tasks().stream()
                .map(task -> onlyIf(counts(task, plan), MethodBody.statement("$1N.loss(batch.$1N)", task.field())))
                .toList();
    }

    private List<CodeBlock> backward() {
        List<CodeBlock> statements = new ArrayList<>();
        for (TaskPlan task : reversed(plan.tasksByHeads())) {
            CodeBlock.Builder back = CodeBlock.builder().add(backward(task.field()));
            task.head().condition().ifPresent(join -> back.add(backward(join.name())));
            statements.add(onlyIf(runs(task, plan), back.build()));
        }
        Optional<Expression> condition = Optional.empty();
        List<CodeBlock> together = new ArrayList<>();
        for (LayerPlan layer : reversed(plan.network().layers())) {
            if (!layer.condition().equals(condition)) {
                statements.addAll(onlyIf(condition.map(ExpressionWriter::write), together));
                together.clear();
            }
            condition = layer.condition();
            together.add(backward(layer.name()));
        }
        statements.addAll(onlyIf(condition.map(ExpressionWriter::write), together));
        return statements;
    }

    private static CodeBlock backward(String field) {
        return MethodBody.statement("$N.backward(pass)", field);
    }

    /** Layers in a row that run under the same condition stand in one block. */
    private static List<CodeBlock> onlyIf(Optional<CodeBlock> condition, List<CodeBlock> together) {
        return condition.isEmpty() || together.isEmpty()
                ? List.copyOf(together)
                : List.of(onlyIf(condition.get(), CodeBlock.join(together, "")));
    }

    private static CodeBlock onlyIf(CodeBlock condition, CodeBlock statements) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .add(statements)
                .endControlFlow()
                .build();
    }

    private static CodeBlock runs(TaskPlan task, ModelPlan plan) {
        return CodeBlock.of("pass.runs($T.$L)", plan.types().task(), task.constant());
    }

    /** Whether a task is asked for: what another one is given may run without being so. */
    static CodeBlock counts(TaskPlan task, ModelPlan plan) {
        return task.head().givenTo()
                ? CodeBlock.of("pass.counts($T.$L)", plan.types().task(), task.constant())
                : runs(task, plan);
    }

    private static void add(
            TypeSpec.Builder type, String name, List<CodeBlock> statements, ParameterSpec... parameters) {
        MethodBody.of(name, statements, parameters).addTo(type, override(name, parameters));
    }

    private static MethodSpec.Builder override(String name, ParameterSpec... parameters) {
        return Signatures.override(name, TypeName.VOID).addParameters(List.of(parameters));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
