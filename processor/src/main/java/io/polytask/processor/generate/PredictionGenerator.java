package io.polytask.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.polytask.api.TaskPrediction;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * {@code ReviewPrediction}: a typed component a task, with the methods of a record. It is none: javac 17 fails on a record that
 * a processor writes where its class file of an earlier compilation is on the class path.
 */
final class PredictionGenerator {
    private static final ClassName TASK_PREDICTION = ClassName.get(TaskPrediction.class);

    private PredictionGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().prediction())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "What a {@link $T} says of one example. A task that was not asked for has no prediction.",
                        plan.types().model());
        plan.tasks()
                .forEach(task -> type.addField(task.prediction(), task.component(), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(plan.predictsByParameters() ? constructor(plan) : constructorOfList(plan));
        plan.tasks().forEach(task -> type.addMethod(accessor(task, plan)));
        return type.addMethod(equals(plan))
                .addMethod(hash())
                .addMethod(toString(plan))
                .addMethod(components(plan))
                .addMethod(predicted(plan))
                .addMethod(part());
    }

    private static MethodSpec constructor(ModelPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The predictions of one example: null for a task that was not asked for.\n\n");
        for (TaskPlan task : plan.tasks()) {
            method.addJavadoc("@param $L $L\n", task.component(), Javadoc.meaning(task))
                    .addParameter(task.prediction(), task.component())
                    .addStatement("this.$1N = $1N", task.component());
        }
        return method.build();
    }

    /** For more tasks than a constructor has parameters. */
    private static MethodSpec constructorOfList(ModelPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addParameter(Signatures.listOf(TASK_PREDICTION), "predictions")
                .addJavadoc(
                        "The predictions of one example, in the order of {@link $T}:",
                        plan.types().task())
                .addJavadoc(" null for a task that was not asked for.\n");
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskPlan task = plan.tasks().get(i);
            method.addStatement("this.$N = ($T) predictions.get($L)", task.component(), task.prediction(), i);
        }
        return method.build();
    }

    private static MethodSpec accessor(TaskPlan task, ModelPlan plan) {
        return MethodSpec.methodBuilder(task.component())
                .addModifiers(Modifier.PUBLIC)
                .returns(task.prediction())
                .addJavadoc("The prediction of {@link $T#$L}.\n\n", plan.types().task(), task.constant())
                .addJavadoc("@throws IllegalStateException if that task was not predicted\n")
                .addStatement(
                        "return predicted($N, $T.$L)",
                        task.component(),
                        plan.types().task(),
                        task.constant())
                .build();
    }

    private static MethodSpec equals(ModelPlan plan) {
        return Signatures.override("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, "other")
                .addStatement(
                        "return other instanceof $T that && components(this).equals(components(that))",
                        plan.types().prediction())
                .build();
    }

    private static MethodSpec hash() {
        return Signatures.override("hashCode", TypeName.INT)
                .addStatement("return components(this).hashCode()")
                .build();
    }

    /** It has a parameter so that a task may be named like it. */
    private static MethodSpec components(ModelPlan plan) {
        List<CodeBlock> components = plan.tasks().stream()
                .map(task -> CodeBlock.of("prediction.$N", task.component()))
                .toList();
        return MethodSpec.methodBuilder("components")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Signatures.listOf(TASK_PREDICTION))
                .addParameter(plan.types().prediction(), "prediction")
                .addStatement("return $L", Lines.call(CodeBlock.of("$T.asList", Arrays.class), components))
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
