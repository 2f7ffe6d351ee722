package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.InputPlan;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code ReviewEncoding}: an encoder for each input and label. */
final class EncodingGenerator {
    private EncodingGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().encoding())
                .addModifiers(Modifier.FINAL)
                .superclass(plan.typed(CoreTypes.ENCODING))
                .addJavadoc("How a {@link $T} becomes numbers: one encoder for each input and label.", plan.example());
        ParameterSpec tokenizers =
                ParameterSpec.builder(CoreTypes.TOKENIZERS, "tokenizers").build();
        MethodBody encoders = MethodBody.of("addEncoders", encoders(plan), tokenizers);
        Modifier[] modifiers = encoders.ofFields();
        plan.inputs().forEach(input -> type.addField(input.coding().encoder(), input.field(), modifiers));
        plan.tasks().forEach(task -> type.addField(task.coding().encoder(), task.field(), modifiers));
        encoders.addTo(type, MethodSpec.constructorBuilder().addParameter(tokenizers));
        MethodBody.of("observe", observations(plan), Signatures.example(plan)).addTo(type, observe(plan));
        return type.addMethod(batch(plan)).addMethod(network(plan));
    }

    private static List<CodeBlock> encoders(ModelPlan plan) {
        List<CodeBlock> encoders = new ArrayList<>();
        for (InputPlan input : plan.inputs()) {
            encoders.add(MethodBody.statement(
                    "$N = add($L)",
                    input.field(),
                    ExpressionWriter.write(input.coding().encoderCreation())));
        }
        for (TaskPlan task : plan.tasks()) {
            encoders.add(MethodBody.statement(
                    "$N = add($L)",
                    task.field(),
                    ExpressionWriter.write(task.coding().encoderCreation())));
        }
        return encoders;
    }

    private static List<CodeBlock> observations(ModelPlan plan) {
        List<CodeBlock> observations = new ArrayList<>();
        for (InputPlan input : plan.inputs()) {
            observations.add(
                    MethodBody.statement("$N.observe($L)", input.field(), ExpressionWriter.write(input.value())));
        }
        for (TaskPlan task : plan.tasks()) {
            observations.add(
                    MethodBody.statement("$N.observe($L)", task.field(), ExpressionWriter.write(task.label())));
        }
        return observations;
    }

    private static MethodSpec.Builder observe(ModelPlan plan) {
        return MethodSpec.methodBuilder("observe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Signatures.example(plan));
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
