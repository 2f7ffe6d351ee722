package io.polytask.processor.validate;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedModel;

/** The numbers of layers and heads lie in their ranges. */
final class LayerRangesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            if (LayerAttributes.hasUnits(layer.type().value())) {
                Range.AT_LEAST_1.check("@SharedLayer.units", layer.units(), report);
            }
            if (LayerAttributes.hasExperts(layer.type().value())) {
                Range.AT_LEAST_2.check("@SharedLayer.experts", layer.experts(), report);
            }
            if (LayerAttributes.hasDropout(layer.type().value())) {
                Range.SHARE.check("@SharedLayer.dropout", layer.dropout(), report);
            }
        }
        for (HeadDecl head : model.declaration().heads()) {
            head.hidden().value().forEach(size -> Range.AT_LEAST_1.check("@Head.hidden", size, report));
            Range.SHARE.check("@Head.dropout", head.dropout(), report);
        }
    }
}
