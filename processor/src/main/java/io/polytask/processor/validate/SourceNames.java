package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.LABEL_AS_INPUT;
import static io.polytask.processor.diagnostics.DiagnosticId.UNKNOWN_LAYER;

import io.polytask.processor.diagnostics.DidYouMean;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Setting;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong with a name that is no source. */
final class SourceNames {
    private final ModelDecl model;
    private final Report report;

    SourceNames(ModelDecl model, Report report) {
        this.model = model;
        this.report = report;
    }

    /** Checks a name that an attribute gives; the known ones are all inputs and layers. */
    void check(String attribute, Setting<String> name) {
        List<String> known = Stream.concat(model.inputNames().stream(), model.layerNames().stream())
                .distinct()
                .toList();
        if (known.contains(name.value())) {
            return;
        }
        if (model.taskNames().contains(name.value())) {
            report.error(
                    LABEL_AS_INPUT,
                    name.origin(),
                    "%s names \"%s\", a label. Only inputs and layers can be read.",
                    attribute,
                    name.value());
        } else {
            report.error(
                    UNKNOWN_LAYER,
                    name.origin(),
                    "%s names \"%s\", but %s declares no such layer%s.%s",
                    attribute,
                    name.value(),
                    model.name(),
                    attribute.startsWith("@Head") ? "" : " or input",
                    DidYouMean.among(known, name.value()));
        }
    }
}
