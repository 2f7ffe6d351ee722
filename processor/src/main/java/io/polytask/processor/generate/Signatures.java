package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.Dataset;
import io.polytask.processor.plan.ModelPlan;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Types and heads of methods that several generated types share. */
final class Signatures {
    private final ModelPlan plan;

    Signatures(ModelPlan plan) {
        this.plan = plan;
    }

    /** {@code public ReviewPrediction predict(Review review, Set<ReviewTask> tasks)}, with its documentation. */
    MethodSpec.Builder predict(String name, TypeName result, List<ParameterSpec> parameters, boolean someTasks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameters(parameters);
        String order = result instanceof ParameterizedTypeName ? ", in the order of the examples" : "";
        if (someTasks) {
            return method.addParameter(tasks())
                    .addJavadoc("Predicts some tasks$L.\n\n", order)
                    .addJavadoc("@throws IllegalArgumentException if the model was not trained for one of them\n");
        }
        return method.addJavadoc("Predicts all tasks that the model was trained for$L.\n", order);
    }

    /** {@code Set<ReviewTask> tasks}. */
    ParameterSpec tasks() {
        return ParameterSpec.builder(setOfTasks(), "tasks").build();
    }

    /** {@code Set<ReviewTask>}. */
    TypeName setOfTasks() {
        return ParameterizedTypeName.get(ClassName.get(Set.class), plan.types().task());
    }

    /** {@code Review review}. */
    static ParameterSpec example(ModelPlan plan) {
        return ParameterSpec.builder(plan.example(), plan.exampleName()).build();
    }

    /** {@code Dataset<Review> name}. */
    ParameterSpec dataset(String name) {
        return ParameterSpec.builder(ParameterizedTypeName.get(ClassName.get(Dataset.class), plan.example()), name)
                .build();
    }

    /** {@code @Override public String name()}. */
    static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** {@code List<Review>}. */
    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
