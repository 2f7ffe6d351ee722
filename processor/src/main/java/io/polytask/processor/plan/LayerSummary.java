package io.polytask.processor.plan;

import io.polytask.api.Decoder;
import io.polytask.api.Relation;
import io.polytask.processor.kind.CategoryEmbedding;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.HeadSize;
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
    private final ModelDecl model;
    private final SummaryTable table = new SummaryTable();

    LayerSummary(ModelDecl model) {
        this.model = model;
    }

    void add(ResolvedLayer layer) {
        List<String> reads = layer.from().stream().map(Source::name).toList();
        table.add(
                layer.name(),
                computes(layer),
                reads,
                shape(layer.output()),
                LayerKind.of(layer.type()).parameters(layer, model));
    }

    void addOwnEmbedding(String name, CategoricalInput input) {
        int units = input.units().value();
        table.add(
                name, "EMBEDDING", List.of(input.name()), Integer.toString(units), CategoryEmbedding.parameters(input));
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
        String summary = LayerKind.of(layer.type()).summary(layer);
        return layer.type() + (summary.isEmpty() ? "" : " " + summary);
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
}
