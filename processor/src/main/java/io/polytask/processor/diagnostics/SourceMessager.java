package io.polytask.processor.diagnostics;

import com.google.common.base.Throwables;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints errors at their location in the source, as precisely as the compiler allows. */
public final class SourceMessager {
    private final Messager messager;
    private final Optional<SourceLocations> locations;

    /** Prints to the compiler of this environment. */
    public SourceMessager(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.locations = SourceLocations.in(environment);
    }

    /** Says that the processor itself failed while it worked on an element, and how to report that. */
    public void internalError(Element element, RuntimeException bug) {
        Finding finding = new Finding(
                DiagnosticId.INTERNAL_ERROR,
                Origin.of(element),
                "The processor failed on " + element
                        + ". That is a mistake in Polytask, not in your code: please report it"
                        + " with this class and this trace.\n" + Throwables.getStackTraceAsString(bug));
        error(finding.message(), finding.origin());
    }

    void error(String message, Origin origin) {
        if (locations.isPresent() && locations.get().error(message, origin)) {
            return;
        }
        if (origin.annotation() == null) {
            messager.printMessage(Kind.ERROR, message, origin.element());
        } else if (origin.value() == null) {
            messager.printMessage(Kind.ERROR, message, origin.element(), origin.annotation());
        } else {
            messager.printMessage(
                    Kind.ERROR,
                    message,
                    origin.element(),
                    origin.annotation(),
                    origin.value().value());
        }
    }
}
