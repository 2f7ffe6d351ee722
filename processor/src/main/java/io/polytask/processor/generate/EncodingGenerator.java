package io.polytask.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CodingPlan;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.InputPlan;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import javax.lang.model.element.Modifier;

/** {@code ReviewEncoding}: an encoder for each input and label. */
final class EncodingGenerator {
    private EncodingGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().encoding())
                .addModifiers(Modifier.FINAL)
                .superclass(plan.typed(CoreTypes.ENCODING))
                .addJavadoc("How a {@link $T} becomes numbers: one encoder for each input and label.", plan.example());
        plan.inputs().forEach(input -> field(type, input.coding(), input.field()));
        plan.tasks().forEach(task -> field(type, task.coding(), task.field()));
        return type.addMethod(constructor(plan))
                .addMethod(observe(plan))
                .addMethod(batch(plan))
                .addMethod(network(plan));
    }

    private static void field(TypeSpec.Builder type, CodingPlan coding, String name) {
        type.addField(coding.encoder(), name, Modifier.FINAL);
    }

    private static MethodSpec constructor(ModelPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addParameter(CoreTypes.TOKENIZERS, "tokenizers");
        for (InputPlan input : plan.inputs()) {
            method.addStatement("$N = add($L)", input.field(), input.coding().encoderCreation());
        }
        for (TaskPlan task : plan.tasks()) {
            method.addStatement("$N = add($L)", task.field(), task.coding().encoderCreation());
        }
        return method.build();
    }

    private static MethodSpec observe(ModelPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("observe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(plan.example(), plan.exampleName());
        for (InputPlan input : plan.inputs()) {
            method.addStatement("$N.observe($L)", input.field(), input.value());
        }
        for (TaskPlan task : plan.tasks()) {
            method.addStatement("$N.observe($L)", task.field(), task.label());
        }
        return method.build();
    }

    private static MethodSpec batch(ModelPlan plan) {
        return Signatures.override("batch", plan.types().batch())
                .addStatement("return new $T(this)", plan.types().batch())
                .build();
    }

    private static MethodSpec network(ModelPlan plan) {
        return Signatures.override("network", plan.types().network())
                .addParameter(CoreTypes.LAYOUT, "layout")
                .addStatement("return new $T(this, layout)", plan.types().network())
                .build();
    }
}
