package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.INVALID_NAME;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TaskDecl;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of layers are Java identifiers, and those of tasks may be the accessors of a prediction: both appear in code. */
final class InvalidNameRule implements Rule {
    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            checkLayer(layer.name(), report);
        }
        for (TaskDecl task : model.declaration().tasks()) {
            if (METHODS_OF_OBJECT.contains(task.name())) {
                report.error(
                        INVALID_NAME,
                        task.member().origin(),
                        "A task cannot be named \"%s\": every Java object has a method of this name. Choose another, and keep"
                                + " the column with @Column(\"%s\").",
                        task.name(),
                        task.member().column().value());
            }
        }
    }

    private static void checkLayer(Setting<String> name, Report report) {
        if (name.value().isEmpty()) {
            report.error(INVALID_NAME, name.origin(), "@SharedLayer.name is empty. Give the layer a name.");
        } else if (SourceVersion.isKeyword(name.value())) {
            report.error(
                    INVALID_NAME,
                    name.origin(),
                    "@SharedLayer.name is \"%s\", a word of the Java language. Choose another.",
                    name.value());
        } else if (!SourceVersion.isIdentifier(name.value())) {
            report.error(
                    INVALID_NAME,
                    name.origin(),
                    "@SharedLayer.name is \"%s\", but must be a Java identifier: letters, digits and _, no digit first.",
                    name.value());
        }
    }
}
