package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.LayerType;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Sharing;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    CodeBlock headSource(ResolvedHead head) {
        return read(head.from().orElseThrow(), head.task().name());
    }

    /** The network, after all heads have asked for their sources. */
    NetworkPlan network() {
        model.heads().forEach(head -> summary.add(head, model.heads()));
        List<String> heads = new TaskOrder(model.declaration()).names();
        return new NetworkPlan(groups.plans(), layers, heads, outputs.areFields(), summary.lines());
    }

    private void plan(ResolvedLayer layer) {
        if (layer.output().perTask() && !Sharing.is(layer.type())) {
            layer.tasks().forEach(task -> pool(layer, task));
            summary.add(layer);
        } else {
            List<CodeBlock> sources = sources(layer);
            summary.add(layer);
            plan(layer, sources);
        }
    }

    private void sharing(String name, ResolvedLayer layer, CodeBlock source) {
        SharingPlanner planner = new SharingPlanner(layer);
        TypeName type = LayerCreation.type(layer);
        layers.add(new LayerPlan(
                name,
                type,
                outputs.of(name),
                form(layer.output()),
                Expressions.make(type, planner.arguments(scope(layer.name(), layer.tasks()))),
                Lines.call(CodeBlock.of("this.$N.$L", name, planner.method()), List.of(source, CodeBlock.of("pass"))),
                condition(layer.tasks(), layer.name())));
    }

    /** What has a value for each task is pooled by a layer for each task. */
    private void pool(ResolvedLayer layer, String task) {
        String name =
                names.fresh(names.field(layer.name()) + Character.toUpperCase(task.charAt(0)) + task.substring(1));
        copies.put(List.of(layer.name(), task), name);
        TypeName type = LayerCreation.type(layer);
        CodeBlock source = read(layer.from().get(0), task);
        layers.add(new LayerPlan(
                name,
                type,
                outputs.of(name),
                CoreTypes.ACTIVATIONS,
                Expressions.make(type, List.of(CodeBlock.of("$L", layer.output().width()))),
                forward(name, List.of(source, CodeBlock.of("pass"))),
                condition(List.of(task), layer.name())));
    }

    private void plan(ResolvedLayer layer, List<CodeBlock> sources) {
        String name = names.field(layer.name());
        switch (layer.type()) {
            case EMBEDDING -> embedding(layer, sources.get(0));
            case MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                sharing(name, layer, sources.get(0));
            case CHARACTERS -> characters(layer);
            case MEAN_POOL, MAX_POOL, ATTENTION_POOL -> pool(name, layer, sources.get(0));
            case CONCAT -> concat(name, layer, sources);
            default ->
                add(
                        name,
                        layer,
                        LayerCreation.type(layer),
                        LayerCreation.arguments(layer, scope(layer.name(), layer.tasks()), names),
                        sources);
        }
    }

    /** A pool of characters needs to know the tokens, too. */
    private void pool(String name, ResolvedLayer layer, CodeBlock source) {
        Signal read = layer.from().get(0).signal();
        add(
                name,
                layer,
                LayerCreation.type(layer),
                LayerCreation.arguments(layer, scope(layer.name(), layer.tasks()), names),
                read.form() == Signal.Form.CHARACTERS
                        ? List.of(
                                source,
                                CodeBlock.of(
                                        "batch.$N.tokens()",
                                        names.field(read.text().orElseThrow())))
                        : List.of(source));
    }

    /** What a layer reads; of a layer of one source that is given several, the concatenation that is implied. */
    private List<CodeBlock> sources(ResolvedLayer layer) {
        List<CodeBlock> sources = new ArrayList<>();
        for (Source source : layer.from()) {
            sources.add(isEmbedding(layer) ? raw(source) : read(source));
        }
        return switch (layer.type()) {
            case DENSE,
                    DROPOUT,
                    LAYER_NORM,
                    BATCH_NORM,
                    MMOE,
                    CGC,
                    PLE,
                    CROSS_STITCH,
                    MTAN,
                    DSELECT_K,
                    LTB,
                    SHARED_PRIVATE -> sources.size() == 1 ? sources : List.of(impliedConcat(layer, sources));
            default -> sources;
        };
    }

    private CodeBlock impliedConcat(ResolvedLayer layer, List<CodeBlock> sources) {
        String name = names.fresh(names.field(layer.name()) + "Inputs");
        concat(name, layer, sources);
        return CodeBlock.of("$N", outputs.of(name));
    }

    private void concat(String name, ResolvedLayer layer, List<CodeBlock> sources) {
        List<CodeBlock> widths = layer.from().stream()
                .map(source -> CodeBlock.of("$L", source.signal().width()))
                .toList();
        layers.add(new LayerPlan(
                name,
                CoreTypes.CONCAT,
                outputs.of(name),
                form(layer.from().get(0).signal()),
                Expressions.make(CoreTypes.CONCAT, widths),
                forward(name, sources),
                condition(layer.tasks(), layer.name())));
    }

    private void embedding(ResolvedLayer layer, CodeBlock source) {
        CodeBlock rows = rows(layer.from().get(0).name());
        add(
                names.field(layer.name()),
                layer,
                CoreTypes.EMBEDDING,
                table(scope(layer.name(), layer.tasks()), rows, layer.output().width(), layer.dropout()),
                List.of(source));
    }

    private void characters(ResolvedLayer layer) {
        String input = names.field(layer.from().get(0).name());
        CodeBlock rows = CodeBlock.of("encoding.$N.characters().size()", input);
        add(
                names.field(layer.name()),
                layer,
                CoreTypes.EMBEDDING,
                table(scope(layer.name(), layer.tasks()), rows, layer.output().width(), layer.dropout()),
                List.of(CodeBlock.of("batch.$N.characters()", input)));
    }

    private CodeBlock rows(String input) {
        return CodeBlock.of("encoding.$N.rows()", names.field(input));
    }

    private static List<CodeBlock> table(CodeBlock scope, CodeBlock rows, int units, double dropout) {
        return List.of(scope, rows, CodeBlock.of("$L", units), Literals.named("dropout", dropout));
    }

    private void add(
            String name, ResolvedLayer layer, TypeName type, List<CodeBlock> arguments, List<CodeBlock> sources) {
        layers.add(new LayerPlan(
                name,
                type,
                outputs.of(name),
                form(layer.output()),
                LayerCreation.make(layer, type, arguments),
                forward(
                        name,
                        Stream.concat(sources.stream(), Stream.of(CodeBlock.of("pass")))
                                .toList()),
                condition(layer.tasks(), layer.name())));
    }

    /** The field is meant, not the variable of its output. */
    private static CodeBlock forward(String name, List<CodeBlock> arguments) {
        return Lines.call(CodeBlock.of("this.$N.forward", name), arguments);
    }

    private CodeBlock scope(String layer, List<String> tasks) {
        return CodeBlock.of("layout.shared($S, $N)", layer, groups.constant(tasks, layer));
    }

    private Optional<CodeBlock> condition(List<String> tasks, String layer) {
        return groups.condition(tasks, layer).map(group -> CodeBlock.of("pass.runs($N)", group));
    }

    private static TypeName form(Signal signal) {
        ClassName form = switch (signal.form()) {
            case SEQUENCE, CHARACTERS -> CoreTypes.SEQUENCE;
            case IMAGE -> CoreTypes.IMAGES;
            default -> CoreTypes.ACTIVATIONS;
        };
        return signal.perTask() ? ParameterizedTypeName.get(CoreTypes.PER_TASK, form) : form;
    }

    private static boolean isEmbedding(ResolvedLayer layer) {
        return layer.type() == LayerType.EMBEDDING || layer.type() == LayerType.CHARACTERS;
    }

    /** A source as an embedding reads it. */
    private CodeBlock raw(Source source) {
        String tokensOrIndices = source.signal().form() == Signal.Form.TOKENS ? "tokens" : "indices";
        return CodeBlock.of("batch.$N.$L()", names.field(source.name()), tokensOrIndices);
    }

    /** A source as what belongs to one task reads it. */
    private CodeBlock read(Source source, String task) {
        if (!source.signal().perTask()) {
            return read(source);
        }
        String copy = copies.get(List.of(source.name(), task));
        return copy == null
                ? CodeBlock.of("$N.of($T.$L)", output(source), taskEnum, names.constant(task))
                : CodeBlock.of("$N", outputs.of(copy));
    }

    /** A source as all other layers and heads read it. */
    private CodeBlock read(Source source) {
        if (!source.input()) {
            return CodeBlock.of("$N", output(source));
        }
        return source.signal().form() == Signal.Form.CATEGORY
                ? CodeBlock.of("$N", embeddings.computeIfAbsent(source.name(), key -> ownEmbedding(source)))
                : CodeBlock.of("batch.$N.values()", names.field(source.name()));
    }

    private String output(Source source) {
        return outputs.of(names.field(source.name()));
    }

    private String ownEmbedding(Source source) {
        String name = names.fresh(names.field(source.name()) + "Embedding");
        List<String> tasks = readers(source.name());
        int units = source.signal().width();
        layers.add(new LayerPlan(
                name,
                CoreTypes.EMBEDDING,
                outputs.of(name),
                CoreTypes.ACTIVATIONS,
                Expressions.make(
                        CoreTypes.EMBEDDING, table(scope(source.name(), tasks), rows(source.name()), units, 0)),
                forward(name, List.of(raw(source), CodeBlock.of("pass"))),
                condition(tasks, source.name())));
        summary.addOwnEmbedding(name, categorical(source.name()));
        return outputs.of(name);
    }

    private CategoricalInput categorical(String name) {
        return model.declaration().inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(CategoricalInput.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The tasks that read an input's own embedding, through layers or directly. */
    private List<String> readers(String input) {
        Set<String> readers = new HashSet<>();
        model.layers().stream()
                .filter(layer -> !isEmbedding(layer) && reads(layer, input))
                .forEach(layer -> readers.addAll(layer.tasks()));
        model.heads().stream()
                .filter(head -> head.from().orElseThrow().name().equals(input))
                .forEach(head -> readers.add(head.task().name()));
        return model.declaration().taskNames().stream()
                .filter(readers::contains)
                .toList();
    }

    private static boolean reads(ResolvedLayer layer, String input) {
        return layer.from().stream().anyMatch(source -> source.name().equals(input));
    }
}
