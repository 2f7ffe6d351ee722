package io.polytask.processor.validate;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedModel;

/** What layers and heads read is declared. */
final class SourceNamesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        SourceNames names = new SourceNames(model.declaration(), report);
        for (LayerDecl layer : model.declaration().layers()) {
            layer.from().value().forEach(name -> names.check("@SharedLayer.from", name));
        }
        for (HeadDecl head : model.declaration().heads()) {
            if (head.from().given()) {
                names.check("@Head.from", head.from());
            }
        }
    }
}
