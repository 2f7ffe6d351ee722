package io.polytask.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.api.RegisteredModel;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.ModelPlan;
import javax.lang.model.element.Modifier;

/** {@code ReviewProvider}: where the command line finds the model. */
final class ProviderGenerator {
    private ProviderGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        return TypeSpec.classBuilder(plan.types().provider())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(plan.typed(CoreTypes.MODEL_PROVIDER))
                .addAnnotation(RegisteredModel.class)
                .addJavadoc("Hands {@link $T} to the command line.", plan.root())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@link java.util.ServiceLoader}.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(make(
                        "blueprint",
                        plan.typed(CoreTypes.BLUEPRINT),
                        plan.types().blueprint()))
                .addMethod(make("reader", reader(plan), plan.types().reader()))
                .addMethod(make(
                        "module",
                        plan.typed(CoreTypes.MODEL_MODULE),
                        plan.types().module()));
    }

    private static TypeName reader(ModelPlan plan) {
        return ParameterizedTypeName.get(CoreTypes.EXAMPLE_READER, plan.example());
    }

    private static MethodSpec make(String name, TypeName result, TypeName type) {
        return Signatures.override(name, result)
                .addStatement("return new $T()", type)
                .build();
    }
}
