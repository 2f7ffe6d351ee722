package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.api.TaskPrediction;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.LayerPlan;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskGroupPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;
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
        MethodBody creation = NetworkCreation.statements(plan);
        Modifier[] modifiers = creation.ofFields(Modifier.PRIVATE);
        for (LayerPlan layer : plan.network().layers()) {
            type.addField(layer.type(), layer.name(), modifiers);
        }
        for (TaskPlan task : plan.tasksByHeads()) {
            task.head().condition().ifPresent(join -> type.addField(CoreTypes.CONDITION, join.name(), modifiers));
            type.addField(task.head().type(), task.field(), modifiers);
        }
        creation.addTo(type, NetworkCreation.constructor(plan));
        NetworkPasses.addTo(type, plan);
        return type.addMethod(prediction(plan)).addMethod(heads(plan));
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

    private static MethodSpec prediction(ModelPlan plan) {
        MethodSpec.Builder method = Signatures.override(
                        "prediction", plan.types().prediction())
                .addParameter(int.class, "row")
                .addParameter(CoreTypes.PASS, "pass");
        return (plan.predictsByParameters() ? ofParameters(method, plan) : ofList(method, plan)).build();
    }

    private static MethodSpec.Builder ofParameters(MethodSpec.Builder method, ModelPlan plan) {
        CodeBlock components = plan.tasks().stream()
                .map(task ->
                        CodeBlock.of("$L ? $N.prediction(row) : null", NetworkPasses.counts(task, plan), task.field()))
                .collect(CodeBlock.joining(",\n"));
        return method.addStatement("return new $T(\n$L)", plan.types().prediction(), components);
    }

    private static MethodSpec.Builder ofList(MethodSpec.Builder method, ModelPlan plan) {
        return method.addStatement("$T<$T> predictions = new $T<>()", List.class, TaskPrediction.class, ArrayList.class)
                .beginControlFlow("for ($T head : heads())", CoreTypes.HEAD)
                .addStatement("predictions.add(pass.counts(head.task()) ? head.prediction(row) : null)")
                .endControlFlow()
                .addStatement("return new $T(predictions)", plan.types().prediction());
    }

    private static MethodSpec heads(ModelPlan plan) {
        List<CodeBlock> heads = plan.tasks().stream()
                .map(task -> CodeBlock.of("$N", task.field()))
                .toList();
        return Signatures.override("heads", Signatures.listOf(CoreTypes.HEAD))
                .addStatement("return $L", Lines.call(CodeBlock.of("$T.of", List.class), heads))
                .build();
    }
}
