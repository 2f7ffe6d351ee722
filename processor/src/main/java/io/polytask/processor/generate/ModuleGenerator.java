package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.GeneratedTypes;
import io.polytask.processor.plan.ModelPlan;
import javax.lang.model.element.Modifier;

/**
 * {@code ReviewModule}: binds trainer and reader. It bears no annotation of Guice's: a user's -Xlint:processing would call
 * it unclaimed.
 */
final class ModuleGenerator {
    private static final ClassName KEY = ClassName.get("com.google.inject", "Key");
    private static final ClassName PROVIDER = ClassName.get("com.google.inject", "Provider");

    private ModuleGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        GeneratedTypes types = plan.types();
        return TypeSpec.classBuilder(types.module())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(plan.typed(CoreTypes.MODEL_MODULE))
                .addJavadoc(
                        "Binds {@link $T} and {@link $T}, and all that they work with.",
                        types.trainer(),
                        types.reader())
                .addMethod(constructor(plan))
                .addMethod(key(plan))
                .addMethod(configure(types));
    }

    private static MethodSpec constructor(ModelPlan plan) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The module of {@link $T}, as it was declared.\n", plan.root())
                .addStatement(
                        "super($T.class, new $T())", plan.root(), plan.types().blueprint())
                .build();
    }

    private static MethodSpec key(ModelPlan plan) {
        TypeVariableName bound = TypeVariableName.get("T");
        TypeName type = ParameterizedTypeName.get(ClassName.get(Class.class), bound);
        return MethodSpec.methodBuilder("key")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(bound)
                .returns(ParameterizedTypeName.get(KEY, bound))
                .addParameter(type, "type")
                .addJavadoc(
                        "The key under which something of this model is bound, to be bound otherwise with an {@code $L}.\n",
                        "OptionalBinder")
                .addStatement("return key($T.class, type)", plan.root())
                .build();
    }

    private static MethodSpec configure(GeneratedTypes types) {
        return MethodSpec.methodBuilder("configure")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addStatement("super.configure()")
                .addStatement("$1T<$2T> setup = getProvider(key($2T.class))", PROVIDER, CoreTypes.TRAINING_SETUP)
                .addStatement("bind($1T.class).toProvider(() -> new $1T(setup.get()))", types.trainer())
                .addStatement("bind($1T.class).toInstance(new $1T())", types.reader())
                .build();
    }
}
