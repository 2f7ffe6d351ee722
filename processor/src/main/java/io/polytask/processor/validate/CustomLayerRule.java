package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.INVALID_CUSTOM_LAYER;
import static io.polytask.processor.diagnostics.DiagnosticId.UNREADABLE_SOURCE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.OwnLayer;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;

/** The class of a layer of the user's own can be a layer, and reads what it is given. */
final class CustomLayerRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedLayer layer : model.layers()) {
            if (LayerKind.of(layer.type()).attributes().has(LayerAttribute.CUSTOM)
                    && layer.declaration().custom().given()) {
                check(layer, layer.declaration(), report);
            }
        }
    }

    private static void check(ResolvedLayer layer, LayerDecl declaration, Report report) {
        OwnLayer own = declaration.custom().value();
        if (own.fault().isPresent()) {
            report.error(
                    INVALID_CUSTOM_LAYER,
                    declaration.custom().origin(),
                    "%s cannot be the layer \"%s\": it %s.",
                    own.type(),
                    layer.name(),
                    own.fault().get());
        } else if (layer.from().size() == 1) {
            readable(layer.from().get(0), layer, declaration, report);
        }
    }

    private static void readable(Source source, ResolvedLayer layer, LayerDecl declaration, Report report) {
        OwnLayer own = declaration.custom().value();
        Signal signal = source.signal();
        if (signal.form() != Signal.Form.UNKNOWN && signal.read() != own.reads()) {
            report.error(
                    UNREADABLE_SOURCE,
                    declaration.from().given()
                            ? declaration.from().origin()
                            : declaration.type().origin(),
                    "\"%s\" (%s) reads %s, but \"%s\" is %s.",
                    layer.name(),
                    own.type(),
                    own.reads() == Signal.Form.SEQUENCE ? "a sequence" : "a vector",
                    source.name(),
                    signal.inWords());
        }
    }
}
