package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.LayerType;
import io.polytask.processor.code.Expression;
import io.polytask.processor.kind.CategoryEmbedding;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.kind.Reading;
import io.polytask.processor.kind.Site;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the layers: those declared, and those that follow from what they read. */
final class TrunkPlanner {
    private final ResolvedModel model;
    private final Names names;
    private final TaskGroups groups;
    private final LayerSummary summary;
    private final List<LayerPlan> layers = new ArrayList<>();
    /** The outputs of the embeddings that categorical inputs have of their own. */
    private final Map<String, String> embeddings = new HashMap<>();
    /** The variables of layers of which there is one for each task, by layer and task. */
    private final Map<List<String>, String> copies = new HashMap<>();

    private final OutputNames outputs;
    private final ClassName taskEnum;

    TrunkPlanner(ResolvedModel model, Names names, ClassName taskEnum) {
        this.model = model;
        this.names = names;
        this.taskEnum = taskEnum;
        this.outputs = new OutputNames(names, model);
        this.groups = new TaskGroups(names, model.declaration().taskNames());
        this.summary = new LayerSummary(model.declaration());
        model.layers().forEach(this::plan);
    }

    /** What a head reads: the expression in the forward pass. */
    Expression headSource(ResolvedHead head) {
        return read(head.from().orElseThrow(), head.task().name());
    }

    /** The network, after all heads have asked for their sources. */
    NetworkPlan network() {
        model.heads().forEach(head -> summary.add(head, model.heads()));
        List<String> heads = new TaskOrder(model.declaration()).names();
        return new NetworkPlan(groups.plans(), layers, heads, outputs.areFields(), summary.lines());
    }

    private void plan(ResolvedLayer layer) {
        LayerKind kind = LayerKind.of(layer.type());
        if (layer.output().perTask() && !kind.givesPerTask()) {
            layer.tasks().forEach(task -> copy(layer, kind, task));
            summary.add(layer);
        } else {
            List<Expression> sources = sources(layer, kind);
            summary.add(layer);
            add(names.field(layer.name()), layer, kind, form(layer.output()), site(layer), sources);
        }
    }

    /** What has a value for each task is read by a layer for each task. */
    private void copy(ResolvedLayer layer, LayerKind kind, String task) {
        String name =
                names.fresh(names.field(layer.name()) + Character.toUpperCase(task.charAt(0)) + task.substring(1));
        copies.put(List.of(layer.name(), task), name);
        Expression source = read(layer.from().get(0), task);
        LayerSite site = new LayerSite(layer.name(), List.of(task), names, groups);
        add(name, layer, kind, form(layer.output().form()), site, List.of(source));
    }

    private void add(
            String name, ResolvedLayer layer, LayerKind kind, TypeName output, LayerSite site, List<Expression> from) {
        layers.add(new LayerPlan(
                name,
                kind.type(layer),
                outputs.of(name),
                output,
                kind.creation(layer, site),
                field(name).call(kind.method(layer), kind.inputs(layer, from, site)),
                condition(site)));
    }

    /** The layer itself, not the variable of its output. */
    private static Expression field(String name) {
        return Expression.name("this").field(name);
    }

    private Optional<Expression> condition(LayerSite site) {
        return groups.condition(site.tasks(), site.name()).map(group -> Site.PASS.call("runs", Expression.name(group)));
    }

    private LayerSite site(ResolvedLayer layer) {
        return new LayerSite(layer.name(), layer.tasks(), names, groups);
    }

    /** What a layer reads; of a layer of one source that is given several, the concatenation that is implied. */
    private List<Expression> sources(ResolvedLayer layer, LayerKind kind) {
        Reading reading = kind.reading(layer.declaration());
        if (reading.isOfRawInputs()) {
            return List.of();
        }
        List<Expression> sources = new ArrayList<>();
        for (Source source : layer.from()) {
            sources.add(read(source));
        }
        return sources.size() == 1 || reading == Reading.EACH_SOURCE ? sources : List.of(concatenation(layer, sources));
    }

    private Expression concatenation(ResolvedLayer layer, List<Expression> sources) {
        String name = names.fresh(names.field(layer.name()) + "Inputs");
        TypeName form = form(layer.from().get(0).signal());
        add(name, layer, LayerKind.of(LayerType.CONCAT), form, site(layer), sources);
        return Expression.name(outputs.of(name));
    }

    private static TypeName form(Signal signal) {
        ClassName form = form(signal.form());
        return signal.perTask() ? ParameterizedTypeName.get(CoreTypes.PER_TASK, form) : form;
    }

    private static ClassName form(Signal.Form form) {
        return switch (form) {
            case SEQUENCE, CHARACTERS -> CoreTypes.SEQUENCE;
            case IMAGE -> CoreTypes.IMAGES;
            case CATEGORY, VECTOR -> CoreTypes.ACTIVATIONS;
            case TOKENS, UNKNOWN -> throw new IllegalStateException("No layer gives " + form + ".");
        };
    }

    /** A source as what belongs to one task reads it. */
    private Expression read(Source source, String task) {
        if (!source.signal().perTask()) {
            return read(source);
        }
        String copy = copies.get(List.of(source.name(), task));
        return copy == null
                ? Expression.name(output(source))
                        .call("of", Expression.type(taskEnum).field(names.constant(task)))
                : Expression.name(outputs.of(copy));
    }

    /** A source as layers read it, but those that look up inputs, and heads. */
    private Expression read(Source source) {
        if (!source.input()) {
            return Expression.name(output(source));
        }
        return source.signal().form() == Signal.Form.CATEGORY
                ? Expression.name(embeddings.computeIfAbsent(source.name(), this::ownEmbedding))
                : Expression.name("batch").field(names.field(source.name())).call("values");
    }

    private String output(Source source) {
        return outputs.of(names.field(source.name()));
    }

    private String ownEmbedding(String source) {
        CategoricalInput input = (CategoricalInput) model.declaration().input(source);
        String name = names.fresh(names.field(source) + "Embedding");
        LayerSite site = new LayerSite(source, CategoryEmbedding.tasks(model, source), names, groups);
        layers.add(new LayerPlan(
                name,
                CategoryEmbedding.engine(),
                outputs.of(name),
                CoreTypes.ACTIVATIONS,
                CategoryEmbedding.creation(input, site),
                field(name).call("forward", CategoryEmbedding.inputs(input, site)),
                condition(site)));
        summary.addOwnEmbedding(name, input);
        return outputs.of(name);
    }
}
