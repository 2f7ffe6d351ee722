package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.UNEVEN_HEADS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Signal;

/** The heads of a transformer share its width evenly. */
final class HeadsRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedLayer layer : model.layers()) {
            boolean attends = LayerKind.of(layer.type()).attributes().has(LayerAttribute.HEADS)
                    && layer.output().form() != Signal.Form.UNKNOWN;
            if (attends) {
                check(layer, layer.declaration(), report);
            }
        }
    }

    private static void check(ResolvedLayer layer, LayerDecl declaration, Report report) {
        int heads = declaration.heads().value();
        int width = layer.inputs();
        if (heads > 0 && width % heads != 0) {
            report.error(
                    UNEVEN_HEADS,
                    declaration.heads().given()
                            ? declaration.heads().origin()
                            : declaration.type().origin(),
                    "\"%s\" (%s) has %s heads%s, but \"%s\" has %s values a position, which cannot be shared evenly. Say"
                            + " with heads how many there are.",
                    layer.name(),
                    layer.type(),
                    heads,
                    declaration.heads().given() ? "" : " by default",
                    layer.from().get(0).name(),
                    width);
        }
    }
}
