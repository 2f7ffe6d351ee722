package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.OUT_OF_RANGE;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.CategoryEmbedding;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.HeadSize;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import java.util.Optional;
import java.util.stream.Stream;

/** What a layer gives, and what a network learns, fits into an array. Comes last: of numbers that are wrong it says nothing. */
final class SizeRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        if (model.complete() && report.isClean()) {
            widths(model, report);
        }
        if (model.complete() && report.isClean()) {
            parts(model, report);
        }
        if (model.complete() && report.isClean()) {
            whole(model, report);
        }
    }

    /** The first layer that is too wide, for those that read it are, too. */
    private static void widths(ResolvedModel model, Report report) {
        model.layers().stream()
                .filter(layer -> layer.output().width() > Range.LARGEST)
                .findFirst()
                .ifPresent(layer -> report.error(
                        OUT_OF_RANGE,
                        origin(layer.declaration()),
                        "%s would give more than %s values for one example, and no array holds so many. Make it smaller, or what"
                                + " it reads.",
                        LayerSourcesRule.title(layer),
                        Range.format(Range.LARGEST)));
    }

    private static void parts(ResolvedModel model, Report report) {
        for (ResolvedLayer layer : model.layers()) {
            String smaller = layer.declaration().units().given() ? "units" : "it";
            check(
                    LayerSourcesRule.title(layer),
                    parameters(layer, model),
                    origin(layer.declaration()),
                    "Make " + smaller + " smaller, or what it reads.",
                    report);
        }
        for (CategoricalInput category : CategoryEmbedding.of(model)) {
            check(
                    "The embedding of " + category.name(),
                    CategoryEmbedding.parameters(category),
                    category.units().origin(),
                    "Make units smaller.",
                    report);
        }
        HeadSize heads = new HeadSize(model.heads());
        for (ResolvedHead head : model.heads()) {
            check(
                    "The head of " + head.task().name(),
                    heads.parameters(head),
                    head.declaration().map(SizeRule::origin).orElse(head.task().origin()),
                    "Make @Head.hidden smaller, or what it reads.",
                    report);
        }
    }

    private static ParameterCount parameters(ResolvedLayer layer, ResolvedModel model) {
        return LayerKind.of(layer.type()).parameters(layer, model.declaration());
    }

    private static void whole(ResolvedModel model, Report report) {
        check(model.declaration().name(), total(model), model.declaration().origin(), "Make layers smaller.", report);
    }

    private static ParameterCount total(ResolvedModel model) {
        HeadSize heads = new HeadSize(model.heads());
        return Stream.of(
                        model.layers().stream().map(layer -> parameters(layer, model)),
                        CategoryEmbedding.of(model).stream().map(CategoryEmbedding::parameters),
                        model.heads().stream().map(heads::parameters))
                .flatMap(parts -> parts)
                .reduce(ParameterCount.NONE, ParameterCount::plus);
    }

    private static void check(String what, ParameterCount count, Origin origin, String advice, Report report) {
        if (count.known() > Range.LARGEST) {
            report.error(
                    OUT_OF_RANGE,
                    origin,
                    "%s would have %s parameters, but an array holds at most %s. %s",
                    what,
                    count.known() == Long.MAX_VALUE
                            ? "more than " + Range.format(count.known())
                            : Range.format(count.known()),
                    Range.format(Range.LARGEST),
                    advice);
        }
    }

    private static Origin origin(LayerDecl layer) {
        return Optional.of(layer.units().origin())
                .filter(units -> layer.units().given())
                .or(() -> Optional.of(layer.hidden().origin())
                        .filter(hidden -> layer.hidden().given()))
                .orElse(layer.type().origin());
    }

    private static Origin origin(HeadDecl head) {
        return head.hidden().given() ? head.hidden().origin() : head.origin();
    }
}
