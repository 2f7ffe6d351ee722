package io.polytask.processor.plan;

import io.polytask.api.Decoder;
import io.polytask.api.LayerType;
import io.polytask.api.PositionType;
import io.polytask.api.Relation;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Recurrence;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TextInput;
import io.polytask.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** What the table of a model says of its layers and heads. */
final class LayerSummary {
    private final ModelDecl model;
    private final SummaryTable table = new SummaryTable();

    LayerSummary(ModelDecl model) {
        this.model = model;
    }

    void add(ResolvedLayer layer) {
        List<String> reads = layer.from().stream().map(Source::name).toList();
        table.add(layer.name(), computes(layer), reads, shape(layer.output()), parameters(layer));
    }

    void addOwnEmbedding(String name, CategoricalInput input) {
        int units = input.units().value();
        table.add(name, "EMBEDDING", List.of(input.name()), Integer.toString(units), rows(input, units));
    }

    void add(ResolvedHead head, List<ResolvedHead> all) {
        List<String> reads = new ArrayList<>();
        reads.add(head.from().orElseThrow().name());
        reads.addAll(head.task().relation().names());
        table.add(
                head.task().name(),
                head.task().kind() + relation(head.task()) + (head.decoder() == Decoder.CRF ? " CRF head" : " head"),
                reads,
                HeadSize.outputs(head).map(count -> Integer.toString(count)).orElse("classes"),
                new HeadSize(all).parameters(head));
    }

    private static String relation(TaskDecl task) {
        Relation relation = task.relation().relation().value();
        return relation == Relation.CONDITION ? "" : " " + relation;
    }

    List<String> lines() {
        return table.lines();
    }

    private static String computes(ResolvedLayer layer) {
        return switch (layer.type()) {
            case DENSE -> "DENSE " + layer.activation();
            case CONV1D -> "CONV1D " + layer.activation() + " " + layer.widths();
            case CONV2D -> "CONV2D " + layer.activation() + " " + layer.window().size();
            case MAX_POOL2D -> "MAX_POOL2D " + layer.window().size();
            case CUSTOM ->
                "CUSTOM " + layer.declaration().orElseThrow().custom().value().type();
            case TRANSFORMER -> transformer(layer.declaration().orElseThrow());
            case DROPOUT -> "DROPOUT " + layer.dropout();
            case MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                layer.type() + " " + new SharingPlanner(layer).description();
            default -> layer.type().name();
        };
    }

    private static String shape(Signal signal) {
        String shape = switch (signal.form()) {
            case SEQUENCE -> "tokens x " + signal.width();
            case CHARACTERS -> "characters x " + signal.width();
            case IMAGE -> signal.image().orElseThrow().toString();
            default -> Integer.toString(signal.width());
        };
        return signal.perTask() ? shape + " a task" : shape;
    }

    private ParameterCount parameters(ResolvedLayer layer) {
        int inputs = layer.inputs();
        int units = layer.output().width();
        return switch (layer.type()) {
            case EMBEDDING -> rows(input(layer.from().get(0).name()), units);
            case CHARACTERS -> ParameterCount.unknown("characters", units);
            case DENSE -> ParameterCount.linear(inputs, units);
            case MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                new SharingPlanner(layer).parameters();
            case LAYER_NORM, BATCH_NORM -> ParameterCount.known(2L * inputs);
            case CONV2D ->
                ParameterCount.linear(
                        (long) layer.window().height()
                                * layer.window().width()
                                * layer.image().channels(),
                        layer.output().columns());
            case CUSTOM -> new ParameterCount(0, List.of("its own"));
            case TRANSFORMER -> attention(layer, inputs);
            case CONV1D -> windows(layer, inputs);
            case ATTENTION_POOL ->
                ParameterCount.linear(inputs, layer.hidden()).plus(ParameterCount.known(layer.hidden()));
            case MEAN_POOL, MAX_POOL, CONCAT, DROPOUT, MAX_POOL2D, FLATTEN -> ParameterCount.NONE;
            case LSTM, BI_LSTM, GRU, BI_GRU -> recurrent(layer.type(), inputs, units);
        };
    }

    private static String transformer(LayerDecl layer) {
        return "TRANSFORMER " + layer.blocks().value() + " x " + layer.heads().value() + " heads";
    }

    /** For each block, four dense layers and two normalisations; one more of these, and the learned positions. */
    private ParameterCount attention(ResolvedLayer layer, long width) {
        long hidden = layer.hidden();
        ParameterCount block = ParameterCount.linear(width, 3 * width)
                .plus(ParameterCount.linear(width, width))
                .plus(ParameterCount.linear(width, hidden))
                .plus(ParameterCount.linear(hidden, width))
                .plus(ParameterCount.known(4 * width));
        LayerDecl declaration = layer.declaration().orElseThrow();
        TextInput text = (TextInput) input(layer.output().text().orElseThrow());
        long positions = declaration.positions().value() == PositionType.LEARNED
                ? text.maxTokens().value()
                : 0;
        return ParameterCount.known(block.known() * declaration.blocks().value() + (2 + positions) * width);
    }

    /** For each width, weights of the window and biases. */
    private static ParameterCount windows(ResolvedLayer layer, int inputs) {
        int units = layer.output().width() / layer.widths().size();
        ParameterCount count = ParameterCount.NONE;
        for (int width : layer.widths()) {
            count = count.plus(ParameterCount.linear((long) width * inputs, units));
        }
        return count;
    }

    /** For each gate of each direction, weights of the input and of the state, and biases, of which a GRU has one more. */
    private static ParameterCount recurrent(LayerType type, long inputs, int width) {
        boolean gru = type == LayerType.GRU || type == LayerType.BI_GRU;
        long units = width / Recurrence.directions(type);
        long gates = gru ? 3 : 4;
        return ParameterCount.known(width * (gates * (inputs + units) + 4));
    }

    /** The numbers of an embedding's table: constants and one place for unknown values, or what the data hold. */
    private static ParameterCount rows(InputDecl input, int units) {
        ValueType type = input.member().type();
        if (input instanceof TextInput text) {
            ParameterCount words = ParameterCount.unknown("vocabulary", units);
            return text.ngrams().value() > 1
                    ? words.plus(ParameterCount.known((long) text.buckets().value() * units))
                    : words;
        }
        return switch (type.scalar()) {
            case ENUM -> ParameterCount.known((type.constants().size() + 1L) * units);
            case BOOLEAN -> ParameterCount.known(3L * units);
            default -> ParameterCount.unknown("values", units);
        };
    }

    private InputDecl input(String name) {
        return model.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
