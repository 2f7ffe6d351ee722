package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.ModelPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code ReviewModel}: a trained model, as the user holds it. */
final class ModelGenerator {
    private final ModelPlan plan;
    private final ClassName prediction;
    private final Signatures signatures;

    private ModelGenerator(ModelPlan plan) {
        this.plan = plan;
        prediction = plan.types().prediction();
        signatures = new Signatures(plan);
    }

    static TypeSpec.Builder generate(ModelPlan plan) {
        return new ModelGenerator(plan).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().model())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "A trained model of {@link $T}. It never changes, and any number of threads may use it.\n\n",
                        plan.root())
                .addJavadoc(Javadoc.table(plan.network().summary()))
                .addField(plan.typed(CoreTypes.TRAINED), "trained", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        predictions().forEach(type::addMethod);
        ModelMethods.methods(plan).forEach(type::addMethod);
        return type;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(plan.typed(CoreTypes.TRAINED), "trained")
                .addStatement("this.trained = trained")
                .build();
    }

    private List<MethodSpec> predictions() {
        List<MethodSpec> methods = new ArrayList<>();
        for (boolean someTasks : new boolean[] {false, true}) {
            methods.add(ofExample(someTasks));
            plan.predictInputs().ifPresent(name -> methods.add(ofInputs(name, someTasks)));
            methods.add(ofExamples(someTasks));
        }
        return methods;
    }

    private MethodSpec ofExample(boolean someTasks) {
        return signatures
                .predict("predict", prediction, List.of(Signatures.example(plan)), someTasks)
                .addStatement("return trained.predict($N$L)", plan.exampleName(), wanted(someTasks))
                .build();
    }

    private MethodSpec ofInputs(String name, boolean someTasks) {
        List<ParameterSpec> parameters = plan.inputs().stream()
                .map(input -> ParameterSpec.builder(input.type(), input.field()).build())
                .toList();
        CodeBlock row = Lines.call(
                CodeBlock.of("batch.addFeatures"),
                plan.inputs().stream()
                        .map(input -> CodeBlock.of("$N", input.field()))
                        .toList());
        return signatures
                .predict(name, prediction, parameters, someTasks)
                .addStatement("return trained.predictRow(batch -> $L$L)", row, wanted(someTasks))
                .build();
    }

    private MethodSpec ofExamples(boolean someTasks) {
        ParameterSpec examples = ParameterSpec.builder(Signatures.listOf(plan.example()), "examples")
                .build();
        return signatures
                .predict("predict", Signatures.listOf(prediction), List.of(examples), someTasks)
                .addStatement("return trained.predict(examples$L)", wanted(someTasks))
                .build();
    }

    private static CodeBlock wanted(boolean someTasks) {
        return someTasks ? CodeBlock.of(", $T.of(tasks)", CoreTypes.TASK_SET) : CodeBlock.of("");
    }
}
