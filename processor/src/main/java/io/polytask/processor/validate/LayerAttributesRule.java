package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;
import static io.polytask.processor.diagnostics.DiagnosticId.MISSING_ATTRIBUTE;

import io.polytask.api.LayerType;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.Recurrence;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Sharing;
import io.polytask.processor.model.SharingDecl;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A layer has the attributes that its type needs, and none that mean nothing for it. */
final class LayerAttributesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            LayerType type = layer.type().value();
            needed(layer, "units", layer.units(), LayerAttributes.hasUnits(type), report);
            needed(layer, "experts", layer.sharing().experts(), Sharing.hasExperts(type), report);
            needed(layer, "widths", layer.widths(), LayerAttributes.hasWidths(type), report);
            needed(layer, "kernel", layer.kernel(), LayerAttributes.hasKernel(type), report);
            needed(layer, "custom", layer.custom(), type == LayerType.CUSTOM, report);
            needed(layer, "dropout", layer.dropout(), type == LayerType.DROPOUT, report);
            meaningless(layer, "units", layer.units(), LayerAttributes::hasUnits, report);
            sharing(layer, report);
            meaningless(layer, "widths", layer.widths(), LayerAttributes::hasWidths, report);
            meaningless(layer, "kernel", layer.kernel(), LayerAttributes::hasKernel, report);
            meaningless(layer, "stride", layer.stride(), LayerAttributes::hasKernel, report);
            meaningless(layer, "padding", layer.padding(), LayerAttributes::hasPadding, report);
            meaningless(layer, "custom", layer.custom(), LayerType.CUSTOM::equals, report);
            meaningless(layer, "heads", layer.heads(), LayerAttributes::hasHeads, report);
            meaningless(layer, "blocks", layer.blocks(), LayerAttributes::hasHeads, report);
            meaningless(layer, "positions", layer.positions(), LayerAttributes::hasHeads, report);
            meaningless(layer, "hidden", layer.hidden(), LayerAttributes::hasHidden, report);
            meaningless(layer, "activation", layer.activation(), LayerAttributes::hasActivation, report);
            meaningless(layer, "dropout", layer.dropout(), LayerAttributes::hasDropout, report);
            meaningless(layer, "recurrentDropout", layer.recurrentDropout(), Recurrence::is, report);
        }
    }

    private static void sharing(LayerDecl layer, Report report) {
        SharingDecl sharing = layer.sharing();
        meaningless(layer, "experts", sharing.experts(), Sharing::hasExperts, report);
        meaningless(layer, "taskExperts", sharing.taskExperts(), Sharing::hasTaskExperts, report);
        meaningless(layer, "expertLayers", sharing.expertLayers(), Sharing::hasExperts, report);
        meaningless(layer, "levels", sharing.levels(), Sharing::hasLevels, report);
        meaningless(layer, "selected", sharing.selected(), LayerType.DSELECT_K::equals, report);
        meaningless(layer, "gamma", sharing.gamma(), LayerType.DSELECT_K::equals, report);
        meaningless(layer, "adversary", sharing.adversary(), LayerType.SHARED_PRIVATE::equals, report);
        meaningless(layer, "orthogonality", sharing.orthogonality(), LayerType.SHARED_PRIVATE::equals, report);
    }

    private static void needed(LayerDecl layer, String name, Setting<?> attribute, boolean needs, Report report) {
        if (needs && !attribute.given()) {
            report.error(
                    MISSING_ATTRIBUTE,
                    layer.type().origin(),
                    "\"%s\" is a layer of type %s, which needs the attribute %s.",
                    layer.name().value(),
                    layer.type().value(),
                    name);
        }
    }

    private static void meaningless(
            LayerDecl layer, String name, Setting<?> attribute, Predicate<LayerType> has, Report report) {
        LayerType type = layer.type().value();
        if (attribute.given() && !has.test(type)) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    attribute.origin(),
                    "@SharedLayer.%s means nothing for \"%s\", a layer of type %s. Remove it, or %s.",
                    name,
                    layer.name().value(),
                    type,
                    advice(name, type, has));
        }
    }

    /** How to have what is written: by a layer beside this one, or by another type. */
    private static String advice(String name, LayerType type, Predicate<LayerType> has) {
        return switch (name) {
            case "dropout" -> Sharing.is(type) ? "set @Head.dropout" : "put a DROPOUT layer after it";
            case "units", "activation" -> {
                boolean image = type == LayerType.MAX_POOL2D;
                yield Sharing.is(type)
                        ? "set @Head.hidden"
                        : "give it to a " + (image ? "CONV2D layer before it" : "DENSE layer after it");
            }
            default ->
                "give it to a layer of type "
                        + Stream.of(LayerType.values())
                                .filter(has)
                                .map(LayerType::name)
                                .collect(Collectors.joining(", "))
                                .replaceFirst(", (?=[^,]*$)", " or ");
        };
    }
}
