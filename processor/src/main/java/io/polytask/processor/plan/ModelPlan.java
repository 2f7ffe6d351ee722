package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is written for a model.
 *
 * @param root the annotated class, {@code Review}
 * @param example the class of the examples; as a rule the root itself
 * @param exampleName name of a parameter that is one example, {@code review}
 * @param types names of the generated types
 * @param predictInputs name of the method that predicts from the inputs alone, as a rule {@code predict}; empty if a method
 *     cannot take so many
 * @param inputs in the order of their declaration
 * @param tasks in the order of their declaration
 * @param network the wiring
 * @param reading how files are read
 * @param embeddings the EMBEDDING layers that read texts, each with its text
 * @param relations of tasks that are given others
 * @param declaration one line for each input, layer and head
 * @param options expression of the declared training settings
 * @param deprecated whether javac would warn of what the generated types speak of
 */
public record ModelPlan(
        ClassName root,
        ClassName example,
        String exampleName,
        GeneratedTypes types,
        Optional<String> predictInputs,
        List<InputPlan> inputs,
        List<TaskPlan> tasks,
        NetworkPlan network,
        ReadingPlan reading,
        Map<String, String> embeddings,
        List<RelationPlan> relations,
        List<String> declaration,
        Expression options,
        boolean deprecated) {

    /** Copies are kept. */
    public ModelPlan {
        inputs = List.copyOf(inputs);
        tasks = List.copyOf(tasks);
        declaration = List.copyOf(declaration);
        relations = List.copyOf(relations);
    }

    /** The tasks in the order of their heads in the network. */
    public List<TaskPlan> tasksByHeads() {
        return network.heads().stream()
                .map(name -> tasks.stream()
                        .filter(task -> task.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Whether the prediction can take one parameter for each task; if not, it takes their list. */
    public boolean predictsByParameters() {
        return ParameterSlots.fit(tasks.stream().map(TaskPlan::prediction).toList(), 1);
    }

    /** {@code Encoding<Review, ReviewBatch, ReviewPrediction>}: the model's own form of one of the engine's types. */
    public TypeName typed(ClassName engineType) {
        return ParameterizedTypeName.get(engineType, example, types.batch(), types.prediction());
    }
}
