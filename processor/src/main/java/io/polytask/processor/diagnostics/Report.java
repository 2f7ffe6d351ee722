package io.polytask.processor.diagnostics;

import com.google.errorprone.annotations.FormatMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Everything that is wrong with one annotated type. */
public final class Report {
    private final TypeElement type;
    private final List<Finding> findings = new ArrayList<>();

    /** An empty report on this type. */
    public Report(TypeElement type) {
        this.type = type;
    }

    /** Adds a mistake; the text follows {@link String#format}. */
    @FormatMethod
    public void error(DiagnosticId id, Origin origin, String format, Object... arguments) {
        findings.add(new Finding(id, origin, String.format(format, arguments)));
    }

    /** Whether nothing is wrong, so that code may be generated. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * Whether a type is missing that another processor may still write. Such a type is worth another try in the next
     * round; in the last one the report is to be printed.
     */
    public boolean mayResolveLater() {
        return findings.stream().anyMatch(finding -> finding.id() == DiagnosticId.UNRESOLVED_TYPE);
    }

    /** Prints one error for each mistake, each at its location or, if that lies in another type, at the annotated type. */
    public void printTo(SourceMessager messager) {
        for (Finding finding : findings) {
            Element element = finding.origin().element();
            if (encloses(type, element)) {
                messager.error(finding.message(), finding.origin());
            } else {
                messager.error("[" + nameOf(element) + "] " + finding.message(), Origin.of(type));
            }
        }
    }

    private static boolean encloses(TypeElement type, Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (e.equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Element element) {
        Element owner = element.getEnclosingElement();
        return element instanceof TypeElement || owner == null
                ? element.getSimpleName().toString()
                : owner.getSimpleName() + "." + element.getSimpleName();
    }
}
