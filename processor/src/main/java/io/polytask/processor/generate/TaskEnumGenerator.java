package io.polytask.processor.generate;

import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import javax.lang.model.element.Modifier;

/** {@code ReviewTask}: one constant a task. */
final class TaskEnumGenerator {
    private TaskEnumGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.types().task())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The tasks of {@link $T}.", plan.root());
        for (TaskPlan task : plan.tasks()) {
            TypeSpec constant = TypeSpec.anonymousClassBuilder("")
                    .addJavadoc("$L: $L.", task.name(), task.kind())
                    .build();
            type.addEnumConstant(task.constant(), constant);
        }
        return type;
    }
}
