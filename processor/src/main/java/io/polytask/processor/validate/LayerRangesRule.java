package io.polytask.processor.validate;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.Attributes;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedModel;

/** The numbers of layers and heads lie in their ranges. */
final class LayerRangesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            Attributes attributes = LayerKind.of(layer.type().value()).attributes();
            for (LayerAttribute attribute : LayerAttribute.values()) {
                attributes.range(attribute).ifPresent(range -> attribute.check(layer, range, report));
            }
        }
        for (HeadDecl head : model.declaration().heads()) {
            Range.SIZE.check("@Head.hidden", head.hidden(), report);
            Range.SHARE.check("@Head.dropout", head.dropout(), report);
        }
    }
}
