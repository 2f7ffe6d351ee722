package io.polytask.processor.plan;

import io.polytask.api.Decoder;
import io.polytask.api.Relation;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.HeadSize;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.LayerSize;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import java.util.ArrayList;
import java.util.List;

/** What the table of a model says of its layers and heads. */
final class LayerSummary {
    private final LayerSize size;
    private final SummaryTable table = new SummaryTable();

    LayerSummary(ModelDecl model) {
        size = new LayerSize(model);
    }

    void add(ResolvedLayer layer) {
        List<String> reads = layer.from().stream().map(Source::name).toList();
        table.add(layer.name(), computes(layer), reads, shape(layer.output()), size.parameters(layer));
    }

    void addOwnEmbedding(String name, CategoricalInput input) {
        int units = input.units().value();
        table.add(name, "EMBEDDING", List.of(input.name()), Integer.toString(units), LayerSize.embedding(input));
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
            case CUSTOM -> "CUSTOM " + layer.declaration().custom().value().type();
            case TRANSFORMER -> transformer(layer.declaration());
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

    private static String transformer(LayerDecl layer) {
        return "TRANSFORMER " + layer.blocks().value() + " x " + layer.heads().value() + " heads";
    }
}
