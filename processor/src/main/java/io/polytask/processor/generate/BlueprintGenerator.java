package io.polytask.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.RelationPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** {@code ReviewBlueprint}: the declaration, as the engine wants it. */
final class BlueprintGenerator {
    private static final TypeName STRINGS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

    private static final TypeName STRINGS_BY_NAME = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(String.class));

    private BlueprintGenerator() {}

    static TypeSpec.Builder generate(ModelPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().blueprint())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(plan.typed(CoreTypes.BLUEPRINT))
                .addJavadoc("{@link $T} as it was declared.", plan.root())
                .addMethod(name(plan))
                .addMethod(tasks(plan))
                .addMethod(declaration(plan))
                .addMethod(options(plan));
        if (!plan.embeddings().isEmpty()) {
            type.addMethod(embeddings(plan));
        }
        if (!plan.relations().isEmpty()) {
            type.addMethod(relations(plan));
        }
        return type.addMethod(encoding(plan));
    }

    private static MethodSpec name(ModelPlan plan) {
        return Signatures.override("name", ClassName.get(String.class))
                .addStatement("return $S", plan.root().simpleName())
                .build();
    }

    private static MethodSpec tasks(ModelPlan plan) {
        List<String> names = plan.tasks().stream().map(TaskPlan::name).toList();
        return Signatures.override("tasks", STRINGS)
                .addStatement("return $L", Lines.listOf(names))
                .build();
    }

    private static MethodSpec declaration(ModelPlan plan) {
        return Signatures.override("declaration", STRINGS)
                .addStatement("return $L", Lines.listOf(plan.declaration()))
                .build();
    }

    private static MethodSpec options(ModelPlan plan) {
        return Signatures.override("options", CoreTypes.TRAINING_OPTIONS)
                .addStatement("return $L", ExpressionWriter.write(plan.options()))
                .build();
    }

    private static MethodSpec embeddings(ModelPlan plan) {
        List<CodeBlock> entries = new ArrayList<>();
        plan.embeddings()
                .forEach((layer, text) -> entries.add(CodeBlock.of("$T.entry($S, $S)", Map.class, layer, text)));
        return Signatures.override("embeddings", STRINGS_BY_NAME)
                .addStatement("return $L", Lines.call(CodeBlock.of("$T.ofEntries", Map.class), entries))
                .build();
    }

    private static MethodSpec relations(ModelPlan plan) {
        CodeBlock.Builder relations = CodeBlock.builder().add("$T.none()", CoreTypes.RELATIONS);
        for (RelationPlan relation : plan.relations()) {
            relations.add(
                    "\n.$L($T.$L, $T.$L)",
                    relation.stopGradient() ? "givenWithoutGradient" : "given",
                    plan.types().task(),
                    relation.task(),
                    plan.types().task(),
                    relation.earlier());
        }
        return Signatures.override("relations", CoreTypes.RELATIONS)
                .addStatement("return $L", relations.build())
                .build();
    }

    private static MethodSpec encoding(ModelPlan plan) {
        return Signatures.override("encoding", plan.types().encoding())
                .addParameter(CoreTypes.TOKENIZERS, "tokenizers")
                .addStatement("return new $T(tokenizers)", plan.types().encoding())
                .build();
    }
}
