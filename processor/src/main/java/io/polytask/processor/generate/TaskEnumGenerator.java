package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import javax.lang.model.element.Modifier;

/** {@code ReviewTask}: one constant a task, which has the task's name as its text. */
final class TaskEnumGenerator {
    private TaskEnumGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.types().task())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The tasks of {@link $T}.", plan.root());
        for (TaskPlan task : plan.tasks()) {
            TypeSpec constant = TypeSpec.anonymousClassBuilder("$S", task.name())
                    .addJavadoc("$L: $L.", task.name(), Javadoc.meaning(task))
                    .build();
            type.addEnumConstant(task.constant(), constant);
        }
        return type.addField(String.class, "task", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(text());
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(String.class, "task")
                .addStatement("this.task = task")
                .build();
    }

    private static MethodSpec text() {
        return Signatures.override("toString", ClassName.get(String.class))
                .addJavadoc("The name of the task, as it was declared.")
                .addStatement("return task")
                .build();
    }
}
