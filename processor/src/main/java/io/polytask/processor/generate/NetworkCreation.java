package io.polytask.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.polytask.processor.plan.CoreTypes;
import io.polytask.processor.plan.LayerPlan;
import io.polytask.processor.plan.ModelPlan;
import io.polytask.processor.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;

/** The constructor of {@code ReviewNetwork}: makes layers and heads in the order of the forward pass. */
final class NetworkCreation {
    private static final ParameterSpec LAYOUT =
            ParameterSpec.builder(CoreTypes.LAYOUT, "layout").build();

    private NetworkCreation() {}

    static MethodSpec.Builder constructor(ModelPlan plan) {
        return MethodSpec.constructorBuilder().addParameter(encoding(plan)).addParameter(LAYOUT);
    }

    static MethodBody statements(ModelPlan plan) {
        List<CodeBlock> statements = new ArrayList<>();
        for (LayerPlan layer : plan.network().layers()) {
            statements.add(set(layer.name(), ExpressionWriter.write(layer.creation())));
        }
        for (TaskPlan task : plan.tasksByHeads()) {
            task.head()
                    .condition()
                    .ifPresent(join -> statements.add(set(join.name(), ExpressionWriter.write(join.creation()))));
            statements.add(set(task.field(), ExpressionWriter.write(task.head().creation())));
        }
        return MethodBody.of("addLayers", statements, encoding(plan), LAYOUT);
    }

    private static CodeBlock set(String field, CodeBlock value) {
        return MethodBody.statement("$N = $L", field, value);
    }

    private static ParameterSpec encoding(ModelPlan plan) {
        return ParameterSpec.builder(plan.types().encoding(), "encoding").build();
    }
}
