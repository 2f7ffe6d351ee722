package io.polytask.processor.resolve;

import io.polytask.api.Decoder;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.kind.Reading;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fills in the defaults of one model, layer by layer. */
public final class Resolver {
    private final ModelDecl model;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<ResolvedLayer> layers = new ArrayList<>();
    private boolean complete;

    private Resolver(ModelDecl model) {
        this.model = model;
        this.complete = !model.inputs().isEmpty() && !model.tasks().isEmpty();
    }

    /** Fills in the defaults. A mistake in the declaration leaves a gap in the result, never an exception. */
    public static ResolvedModel resolve(ModelDecl declaration) {
        return declaration.layers().isEmpty()
                ? ofNeededLayers(new Resolver(DefaultTrunk.declare(declaration)).resolve())
                : new Resolver(declaration).resolve();
    }

    private static ResolvedModel ofNeededLayers(ResolvedModel model) {
        List<ResolvedLayer> needed = model.layers().stream()
                .filter(layer -> !layer.tasks().isEmpty())
                .toList();
        List<LayerDecl> written =
                needed.stream().map(ResolvedLayer::declaration).toList();
        ModelDecl declaration = model.declaration();
        return new ResolvedModel(
                declaration.with(declaration.inputs(), written), needed, model.heads(), model.complete());
    }

    private ResolvedModel resolve() {
        model.inputs().forEach(input -> define(new Source(input.name(), true, input.signal())));
        model.layers().forEach(layer -> add(resolve(layer)));
        List<ResolvedHead> heads = model.tasks().stream().map(this::head).toList();
        complete &= model.heads().stream().allMatch(head -> model.taskNames().contains(head.taskName()));
        return new ResolvedModel(model, marked(heads), heads, complete);
    }

    private void define(Source source) {
        sources.putIfAbsent(source.name(), source);
    }

    private void add(ResolvedLayer layer) {
        complete &= layer.output().form() != Signal.Form.UNKNOWN;
        layers.add(layer);
        define(layer.asSource());
    }

    private ResolvedLayer resolve(LayerDecl layer) {
        LayerKind kind = LayerKind.of(layer.type().value());
        List<Source> from = layer.from().given()
                ? layer.from().value().stream()
                        .flatMap(name -> named(name.value()).stream())
                        .toList()
                : implied(kind.reading(layer));
        return new ResolvedLayer(
                layer.name().value(),
                layer.type().value(),
                from,
                output(kind, layer, from),
                layer.activation().value(),
                layer.dropout().value(),
                List.of(),
                layer);
    }

    private static Signal output(LayerKind kind, LayerDecl layer, List<Source> from) {
        boolean perTask = from.stream().anyMatch(source -> source.signal().perTask());
        if (from.isEmpty() || (perTask && (!kind.readsPerTask() || from.size() > 1))) {
            return Signal.unknown();
        }
        Signal output = kind.output(layer, from);
        return perTask || kind.givesPerTask() ? output.forEachTask() : output;
    }

    private Optional<Source> named(String name) {
        Optional<Source> source = Optional.ofNullable(sources.get(name));
        complete &= source.isPresent();
        return source;
    }

    /** What a layer reads that does not say: the layer before it; the first one, all inputs that it can take. */
    private List<Source> implied(Reading reading) {
        if (!layers.isEmpty()) {
            return List.of(layers.get(layers.size() - 1).asSource());
        }
        List<Source> inputs = List.copyOf(sources.values());
        return reading.isOfRawInputs() ? embeddable(inputs) : inputs;
    }

    /** The texts; without any, the categories; without these, too, all inputs, so that a rule can say what is wrong. */
    private static List<Source> embeddable(List<Source> inputs) {
        for (Signal.Form form : List.of(Signal.Form.TOKENS, Signal.Form.CATEGORY)) {
            List<Source> fitting = inputs.stream()
                    .filter(input -> input.signal().form() == form)
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return inputs;
    }

    private ResolvedHead head(TaskDecl task) {
        Optional<HeadDecl> head = model.heads().stream()
                .filter(candidate -> candidate.taskName().equals(task.name()))
                .findFirst();
        Optional<Source> from = head.filter(h -> h.from().given())
                .map(h -> named(h.from().value()))
                .orElseGet(() -> last(task.kind()));
        complete &=
                from.filter(source -> model.reads(task.kind(), source.signal())).isPresent();
        return new ResolvedHead(
                task,
                from,
                head.map(h -> h.hidden().value().stream().map(Setting::value).toList())
                        .orElse(List.of()),
                head.map(h -> h.dropout().value()).orElse(0.0),
                head.map(h -> h.decoder().value())
                        .filter(decoder -> decoder != Decoder.DEFAULT)
                        .orElse(task.kind().decoders().get(0)),
                head);
    }

    /** The last layer that a head of this kind can read. */
    private Optional<Source> last(TaskKind kind) {
        return layers.stream()
                .map(ResolvedLayer::asSource)
                .filter(source -> source.signal().form() == kind.reads())
                .filter(source -> model.reads(kind, source.signal()))
                .reduce((earlier, later) -> later);
    }

    /** The layers with the tasks that need them. */
    private List<ResolvedLayer> marked(List<ResolvedHead> heads) {
        Map<String, Set<Integer>> needs = new HashMap<>();
        for (int task = 0; task < heads.size(); task++) {
            need(needs, heads.get(task).from(), Set.of(task));
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            Set<Integer> tasks = needs.getOrDefault(layers.get(i).name(), Set.of());
            layers.get(i).from().forEach(source -> need(needs, Optional.of(source), tasks));
        }
        return layers.stream()
                .map(layer -> layer.neededBy(names(needs.getOrDefault(layer.name(), Set.of()), heads)))
                .toList();
    }

    private static void need(Map<String, Set<Integer>> needs, Optional<Source> source, Set<Integer> tasks) {
        source.ifPresent(
                s -> needs.computeIfAbsent(s.name(), name -> new TreeSet<>()).addAll(tasks));
    }

    private static List<String> names(Set<Integer> tasks, List<ResolvedHead> heads) {
        return tasks.stream().map(task -> heads.get(task).task().name()).toList();
    }
}
