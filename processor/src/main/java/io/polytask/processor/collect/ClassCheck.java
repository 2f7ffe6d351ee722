package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.UNRESOLVED_TYPE;
import static io.polytask.processor.diagnostics.DiagnosticId.UNSUPPORTED_CLASS;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Checks that a model can be made of a class. */
final class ClassCheck {
    private final Access access;
    private final Report report;

    ClassCheck(Access access, Report report) {
        this.access = access;
        this.report = report;
    }

    /** Checks the class of the examples; false if it is none at all, so that nothing more can be said of it. */
    boolean example(TypeElement example, Origin origin) {
        visible(example, origin);
        if (example.getKind() != ElementKind.CLASS && example.getKind() != ElementKind.RECORD) {
            error(
                    origin,
                    example,
                    "is no class, so there are no examples of it. Put @MultiTaskModel on a record or class, or name one:"
                            + " @MultiTaskModel(Review.class)");
            return false;
        }
        if (!example.getTypeParameters().isEmpty()) {
            error(
                    origin,
                    example,
                    "has type parameters, but the types of inputs and labels must be known. Remove them");
        }
        if (example.getModifiers().contains(Modifier.ABSTRACT)) {
            error(origin, example, "is abstract, so the reader cannot make examples of it. Remove \"abstract\"");
        }
        if (example.getNestingKind() == NestingKind.MEMBER
                && !example.getModifiers().contains(Modifier.STATIC)) {
            error(origin, example, "is an inner class, which needs an object around it. Make it static");
        }
        for (TypeElement type : Inheritance.classes(example)) {
            if (type.getSuperclass().getKind() == TypeKind.ERROR) {
                report.error(
                        UNRESOLVED_TYPE,
                        origin,
                        "The superclass %s of %s cannot be found. Look for a misspelling, a missing import or dependency, or"
                                + " an earlier error.",
                        type.getSuperclass(),
                        type.getSimpleName());
            }
        }
        return true;
    }

    /** Checks that generated code can name a type. */
    void visible(TypeElement type, Origin origin) {
        if (!access.isVisible(type)) {
            error(
                    origin,
                    type,
                    "cannot be seen by generated code in the model's package. Make it, and the types around it, visible there");
        }
    }

    private void error(Origin origin, TypeElement type, String why) {
        report.error(UNSUPPORTED_CLASS, origin, "%s %s.", type.getSimpleName(), why);
    }
}
