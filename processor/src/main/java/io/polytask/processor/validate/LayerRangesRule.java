package io.polytask.processor.validate;

import io.polytask.api.LayerType;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.Recurrence;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Sharing;
import io.polytask.processor.model.SharingDecl;

/** The numbers of layers and heads lie in their ranges. */
final class LayerRangesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            check(layer, report);
        }
        for (HeadDecl head : model.declaration().heads()) {
            head.hidden().value().forEach(size -> Range.SIZE.check("@Head.hidden", size, report));
            Range.SHARE.check("@Head.dropout", head.dropout(), report);
        }
    }

    private static void check(LayerDecl layer, Report report) {
        LayerType type = layer.type().value();
        if (LayerAttributes.hasUnits(type)) {
            Range.SIZE.check("@SharedLayer.units", layer.units(), report);
        }
        sharing(layer.sharing(), type, report);
        if (LayerAttributes.hasWidths(type)) {
            Range.SIZE.checkEach("@SharedLayer.widths", layer.widths(), report);
        }
        if (LayerAttributes.hasKernel(type)) {
            Range.SIZE.checkEach("@SharedLayer.kernel", layer.kernel(), report);
            Range.AT_LEAST_1.checkEach("@SharedLayer.stride", layer.stride(), report);
        }
        if (LayerAttributes.hasPadding(type)) {
            Range.SIZE_FROM_0.checkEach("@SharedLayer.padding", layer.padding(), report);
        }
        if (LayerAttributes.hasHeads(type)) {
            Range.SIZE.check("@SharedLayer.heads", layer.heads(), report);
            Range.SIZE.check("@SharedLayer.blocks", layer.blocks(), report);
        }
        if (LayerAttributes.hasHidden(type)) {
            Range.SIZE.check("@SharedLayer.hidden", layer.hidden(), report);
        }
        if (LayerAttributes.hasDropout(type)) {
            Range.SHARE.check("@SharedLayer.dropout", layer.dropout(), report);
        }
        if (Recurrence.is(type)) {
            Range.SHARE.check("@SharedLayer.recurrentDropout", layer.recurrentDropout(), report);
        }
    }

    private static void sharing(SharingDecl sharing, LayerType type, Report report) {
        if (Sharing.hasExperts(type)) {
            Range experts = Sharing.hasTaskExperts(type) ? Range.SIZE : Range.SIZE_FROM_2;
            experts.check("@SharedLayer.experts", sharing.experts(), report);
            Range.SIZE.check("@SharedLayer.taskExperts", sharing.taskExperts(), report);
            Range.SIZE.checkEach("@SharedLayer.expertLayers", sharing.expertLayers(), report);
        }
        if (Sharing.hasLevels(type)) {
            Range.SIZE_FROM_2.check("@SharedLayer.levels", sharing.levels(), report);
        }
        if (type == LayerType.DSELECT_K) {
            Range.SIZE.check("@SharedLayer.selected", sharing.selected(), report);
            Range.ABOVE_0.check("@SharedLayer.gamma", sharing.gamma(), report);
        }
        if (type == LayerType.SHARED_PRIVATE) {
            Range.AT_LEAST_0.check("@SharedLayer.adversary", sharing.adversary(), report);
            Range.AT_LEAST_0.check("@SharedLayer.orthogonality", sharing.orthogonality(), report);
        }
    }
}
