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
            meaningless(layer, "units", layer.units(), LayerAttributes.hasUnits(type), report);
            sharing(layer, type, report);
            meaningless(layer, "widths", layer.widths(), LayerAttributes.hasWidths(type), report);
            meaningless(layer, "kernel", layer.kernel(), LayerAttributes.hasKernel(type), report);
            meaningless(layer, "stride", layer.stride(), LayerAttributes.hasKernel(type), report);
            meaningless(layer, "padding", layer.padding(), LayerAttributes.hasPadding(type), report);
            meaningless(layer, "custom", layer.custom(), type == LayerType.CUSTOM, report);
            meaningless(layer, "heads", layer.heads(), LayerAttributes.hasHeads(type), report);
            meaningless(layer, "blocks", layer.blocks(), LayerAttributes.hasHeads(type), report);
            meaningless(layer, "positions", layer.positions(), LayerAttributes.hasHeads(type), report);
            meaningless(layer, "hidden", layer.hidden(), LayerAttributes.hasHidden(type), report);
            meaningless(layer, "activation", layer.activation(), LayerAttributes.hasActivation(type), report);
            meaningless(layer, "dropout", layer.dropout(), LayerAttributes.hasDropout(type), report);
            meaningless(layer, "recurrentDropout", layer.recurrentDropout(), Recurrence.is(type), report);
        }
    }

    private static void sharing(LayerDecl layer, LayerType type, Report report) {
        SharingDecl sharing = layer.sharing();
        boolean experts = Sharing.hasExperts(type);
        boolean selects = type == LayerType.DSELECT_K;
        meaningless(layer, "experts", sharing.experts(), experts, report);
        meaningless(layer, "taskExperts", sharing.taskExperts(), Sharing.hasTaskExperts(type), report);
        meaningless(layer, "expertLayers", sharing.expertLayers(), experts, report);
        meaningless(layer, "levels", sharing.levels(), Sharing.hasLevels(type), report);
        meaningless(layer, "selected", sharing.selected(), selects, report);
        meaningless(layer, "gamma", sharing.gamma(), selects, report);
        boolean parts = type == LayerType.SHARED_PRIVATE;
        meaningless(layer, "adversary", sharing.adversary(), parts, report);
        meaningless(layer, "orthogonality", sharing.orthogonality(), parts, report);
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

    private static void meaningless(LayerDecl layer, String name, Setting<?> attribute, boolean has, Report report) {
        if (!has && attribute.given()) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    attribute.origin(),
                    "@SharedLayer.%s means nothing for \"%s\", a layer of type %s. Remove it.",
                    name,
                    layer.name().value(),
                    layer.type().value());
        }
    }
}
