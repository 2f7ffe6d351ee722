package io.polytask.processor.plan;

import io.polytask.processor.code.Expression;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.kind.Reading;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TextInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a model without mistakes to all that is written for it. */
public final class Planner {
    private Planner() {}

    /** The plan of a model that every rule has passed. */
    public static ModelPlan plan(ResolvedModel resolved) {
        ModelDecl model = resolved.declaration();
        Names names = new Names(resolved);
        GeneratedTypes types = GeneratedTypes.of(model.type().packageName(), model.rootName());
        InputPlanner inputs = new InputPlanner(resolved, names);
        TrunkPlanner trunk = new TrunkPlanner(resolved, names, types.task());
        List<InputPlan> inputPlans = model.inputs().stream().map(inputs::plan).toList();
        List<TaskPlan> tasks = tasks(resolved, trunk, new TaskPlanner(names, types.task(), resolved));
        return new ModelPlan(
                JavaTypes.of(model.type()),
                JavaTypes.of(model.example()),
                names.example(),
                types,
                predictInputs(model, inputPlans),
                inputPlans,
                tasks,
                trunk.network(),
                new ReadingPlanner(resolved, names).plan(),
                embeddings(resolved),
                relations(resolved, names),
                Declaration.lines(resolved),
                OptionsPlanner.plan(model),
                model.deprecated());
    }

    /**
     * A lone list of tokens would be taken for a list of examples: then the method bears the input's name, too. One of its
     * forms has a parameter more, the tasks.
     */
    private static Optional<String> predictInputs(ModelDecl model, List<InputPlan> plans) {
        if (!ParameterSlots.fit(plans.stream().map(InputPlan::type).toList(), 2)) {
            return Optional.empty();
        }
        InputDecl first = model.inputs().get(0);
        return Optional.of(
                plans.size() == 1 && first instanceof TextInput text && text.isTokens()
                        ? "predict" + Character.toUpperCase(first.name().charAt(0))
                                + first.name().substring(1)
                        : "predict");
    }

    private static Map<String, String> embeddings(ResolvedModel model) {
        Map<String, String> embeddings = new LinkedHashMap<>();
        for (ResolvedLayer layer : model.layers()) {
            Source source = layer.from().get(0);
            boolean embedded = LayerKind.of(layer.type()).reading(layer.declaration()) == Reading.EMBEDDABLE;
            if (embedded && source.signal().form() == Signal.Form.TOKENS) {
                embeddings.put(layer.name(), source.name());
            }
        }
        return embeddings;
    }

    private static List<RelationPlan> relations(ResolvedModel model, Names names) {
        List<RelationPlan> relations = new ArrayList<>();
        for (TaskDecl task : model.declaration().tasks()) {
            for (String earlier : task.relation().names()) {
                relations.add(new RelationPlan(
                        names.constant(task.name()),
                        names.constant(earlier),
                        task.relation().stopGradient().value()));
            }
        }
        return relations;
    }

    private static List<TaskPlan> tasks(ResolvedModel model, TrunkPlanner trunk, TaskPlanner planner) {
        List<TaskPlan> tasks = new ArrayList<>();
        for (ResolvedHead head : model.heads()) {
            Expression source = trunk.headSource(head);
            tasks.add(planner.plan(head, source));
        }
        return tasks;
    }
}
