package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code ReviewPrediction}: a record of one typed component a task. */
final class PredictionGenerator {
    private PredictionGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        plan.tasks().forEach(task -> components.addParameter(task.prediction(), task.component()));
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.types().prediction())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .addJavadoc(
                        "What a {@link $T} says of one example. A task that was not asked for has no prediction.\n\n",
                        plan.types().model());
        plan.tasks().forEach(task -> type.addJavadoc("@param $L $L\n", task.component(), task.kind()));
        plan.tasks().forEach(task -> type.addMethod(accessor(task, plan)));
        return type.addMethod(toString(plan)).addMethod(predicted(plan)).addMethod(part());
    }

    private static MethodSpec accessor(TaskPlan task, ModelPlan plan) {
        return Signatures.override(task.component(), task.prediction())
                .addJavadoc("The prediction of {@link $T#$L}.\n\n", plan.types().task(), task.constant())
                .addJavadoc("@throws IllegalStateException if that task was not predicted\n")
                .addStatement(
                        "return predicted($N, $T.$L)",
                        task.component(),
                        plan.types().task(),
                        task.constant())
                .build();
    }

    private static MethodSpec toString(ModelPlan plan) {
        CodeBlock parts = plan.tasks().stream()
                .map(task -> CodeBlock.of("part($S, $N)", task.component(), task.component()))
                .collect(CodeBlock.joining(",\n"));
        return Signatures.override("toString", ClassName.get(String.class))
                .addJavadoc("Only what was predicted.\n")
                .addStatement(
                        "return $T.of(\n$>$>$L)\n$<$<.filter($T::nonNull)\n.collect($T.joining($S, $S, $S))",
                        Stream.class,
                        parts,
                        Objects.class,
                        Collectors.class,
                        ", ",
                        plan.types().prediction().simpleName() + "[",
                        "]")
                .build();
    }

    private static MethodSpec predicted(ModelPlan plan) {
        TypeVariableName prediction = TypeVariableName.get("T");
        return MethodSpec.methodBuilder("predicted")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(prediction)
                .returns(prediction)
                .addParameter(prediction, "prediction")
                .addParameter(plan.types().task(), "task")
                .beginControlFlow("if (prediction == null)")
                .addStatement(
                        "throw new $T(task + $S + task.name() + $S)",
                        IllegalStateException.class,
                        " was not predicted: ask for " + plan.types().task().simpleName() + ".",
                        ".")
                .endControlFlow()
                .addStatement("return prediction")
                .build();
    }

    private static MethodSpec part() {
        return MethodSpec.methodBuilder("part")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "name")
                .addParameter(Object.class, "prediction")
                .addStatement("return prediction == null ? null : name + $S + prediction", "=")
                .build();
    }
}
