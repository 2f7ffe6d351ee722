package io.polytask.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.ModelPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What {@code ReviewModel} can do besides predictions. */
final class ModelMethods {
    private ModelMethods() {}

    static List<MethodSpec> methods(ModelPlan plan) {
        return List.of(
                load(plan),
                loadWithTokenizers(plan),
                evaluate(plan),
                save(),
                tasks(plan),
                parameterCount(),
                history(),
                trained(plan));
    }

    private static MethodSpec evaluate(ModelPlan plan) {
        return method("evaluate", CoreTypes.EVALUATION)
                .addJavadoc("Measures the predictions against the labels of a data set.\n")
                .addParameter(new Signatures(plan).dataset("data"))
                .addStatement("return $T.evaluate(trained, data)", CoreTypes.EVALUATOR)
                .build();
    }

    private static MethodSpec save() {
        return method("save", TypeName.VOID)
                .addJavadoc("Saves the model, in place of one that the directory may hold already.\n\n")
                .addJavadoc("@param directory made if it is not there\n")
                .addParameter(Path.class, "directory")
                .addException(IOException.class)
                .addStatement("$T.save(trained, directory)", CoreTypes.SAVED_MODEL)
                .build();
    }

    private static MethodSpec load(ModelPlan plan) {
        return loading(plan)
                .addJavadoc("The model that {@link #save} wrote: its predictions are the same to the last bit.\n")
                .addStatement("return load(directory, $T.standard())", CoreTypes.TOKENIZERS)
                .build();
    }

    private static MethodSpec loadWithTokenizers(ModelPlan plan) {
        return loading(plan)
                .addParameter(CoreTypes.TOKENIZERS, "tokenizers")
                .addJavadoc("The same for a model that was trained with tokenizers of one's own.\n")
                .addStatement(
                        "return new $T($T.load(directory, new $T(), tokenizers))",
                        plan.types().model(),
                        CoreTypes.SAVED_MODEL,
                        plan.types().blueprint())
                .build();
    }

    private static MethodSpec.Builder loading(ModelPlan plan) {
        return method("load", plan.types().model())
                .addModifiers(Modifier.STATIC)
                .addParameter(Path.class, "directory")
                .addException(IOException.class);
    }

    private static MethodSpec tasks(ModelPlan plan) {
        return method("tasks", new Signatures(plan).setOfTasks())
                .addJavadoc("The tasks that it was trained for.\n")
                .addStatement(
                        "return trained.tasks().select($T.values())",
                        plan.types().task())
                .build();
    }

    private static MethodSpec parameterCount() {
        return method("parameterCount", TypeName.LONG)
                .addJavadoc("How many numbers were learned.\n")
                .addStatement("return trained.parameterCount()")
                .build();
    }

    private static MethodSpec history() {
        return method("history", CoreTypes.HISTORY)
                .addJavadoc("The course of its training.\n")
                .addStatement("return trained.history()")
                .build();
    }

    private static MethodSpec trained(ModelPlan plan) {
        return method("trained", plan.typed(CoreTypes.TRAINED))
                .addJavadoc("What is behind it, for those who work with models of any class.\n")
                .addStatement("return trained")
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
    }
}
