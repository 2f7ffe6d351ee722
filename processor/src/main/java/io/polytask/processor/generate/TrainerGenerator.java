package io.polytask.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.GeneratedTypes;
import io.polytask.processor.plan.ModelPlan;
import javax.lang.model.element.Modifier;

/** {@code ReviewTrainer}: from data sets to a trained model. */
final class TrainerGenerator {
    private TrainerGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        GeneratedTypes types = plan.types();
        TypeSpec.Builder type = TypeSpec.classBuilder(types.trainer())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Trains models of {@link $T}. A trainer never changes: its methods give new ones.", plan.root())
                .addField(CoreTypes.TRAINING_SETUP, "setup", Modifier.PRIVATE, Modifier.FINAL)
                .addField(CoreTypes.TASK_SET, "tasks", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(types))
                .addMethod(inner())
                .addMethod(create(types))
                .addMethod(options())
                .addMethod(with(types));
        if (!plan.embeddings().isEmpty()) {
            type.addMethod(withVectors(types));
        }
        return type.addMethod(only(plan)).addMethod(fit(plan)).addMethod(fitWithValidation(plan));
    }

    private static MethodSpec constructor(GeneratedTypes types) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A trainer of all tasks.\n\n@param setup what it works with\n")
                .addParameter(CoreTypes.TRAINING_SETUP, "setup")
                .addStatement("this(setup, $T.of($T.values()))", CoreTypes.TASK_SET, types.task())
                .build();
    }

    private static MethodSpec inner() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CoreTypes.TRAINING_SETUP, "setup")
                .addParameter(CoreTypes.TASK_SET, "tasks")
                .addStatement("this.setup = setup")
                .addStatement("this.tasks = tasks")
                .build();
    }

    private static MethodSpec create(GeneratedTypes types) {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.trainer())
                .addJavadoc("A trainer with the declared settings, for use without an injector.\n")
                .addStatement(
                        "return new $T($T.of(new $T().options()))",
                        types.trainer(),
                        CoreTypes.TRAINING_SETUP,
                        types.blueprint())
                .build();
    }

    private static MethodSpec options() {
        return MethodSpec.methodBuilder("options")
                .addModifiers(Modifier.PUBLIC)
                .returns(CoreTypes.TRAINING_OPTIONS)
                .addJavadoc("The settings that it trains with.\n")
                .addStatement("return setup.options()")
                .build();
    }

    private static MethodSpec with(GeneratedTypes types) {
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .returns(types.trainer())
                .addParameter(CoreTypes.TRAINING_OPTIONS, "options")
                .addJavadoc("A trainer with other settings.\n")
                .addStatement("return new $T(setup.withOptions(options), tasks)", types.trainer())
                .build();
    }

    private static MethodSpec withVectors(GeneratedTypes types) {
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .returns(types.trainer())
                .addParameter(CoreTypes.PRETRAINED_VECTORS, "vectors")
                .addJavadoc("A trainer whose embedding begins with vectors that were learned elsewhere.\n")
                .addStatement("return new $T(setup.withVectors(vectors), tasks)", types.trainer())
                .build();
    }

    private static MethodSpec only(ModelPlan plan) {
        return MethodSpec.methodBuilder("only")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.types().trainer())
                .addParameter(new Signatures(plan).tasks())
                .addJavadoc("A trainer of some of the tasks: the others have no head and predict nothing.\n")
                .addStatement("return new $T(setup, $T.of(tasks))", plan.types().trainer(), CoreTypes.TASK_SET)
                .build();
    }

    private static MethodSpec fit(ModelPlan plan) {
        return fitting(plan)
                .addJavadoc("Trains on a data set, for as many epochs as the settings say.\n")
                .addStatement(
                        "return new $T<>(new $T(), setup).fit(train, null, tasks).map($T::new)",
                        CoreTypes.TRAINER,
                        plan.types().blueprint(),
                        plan.types().model())
                .build();
    }

    private static MethodSpec fitWithValidation(ModelPlan plan) {
        return fitting(plan)
                .addParameter(new Signatures(plan).dataset("validation"))
                .addJavadoc("Trains on a data set, and keeps the epoch that does best on the validation data.\n")
                .addStatement(
                        "return new $T<>(new $T(), setup).fit(train, validation, tasks).map($T::new)",
                        CoreTypes.TRAINER,
                        plan.types().blueprint(),
                        plan.types().model())
                .build();
    }

    private static MethodSpec.Builder fitting(ModelPlan plan) {
        return MethodSpec.methodBuilder("fit")
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        ParameterizedTypeName.get(CoreTypes.FITTED, plan.types().model()))
                .addParameter(new Signatures(plan).dataset("train"));
    }
}
