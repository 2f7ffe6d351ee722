package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.UNRESOLVED_TYPE;

import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Classes whose members Lombok adds. It does so in the first round in which javac shows a class, before or after the other
 * processors, and always has javac make another round.
 */
public final class Lombok {
    private Lombok() {}

    /** Reports a model whose class of examples carries annotations of Lombok: it may be read in the next round. */
    public static void check(TypeElement type, Report report) {
        if (!new AnnotationCheck(new Report(type)).compile(type)) {
            return;
        }
        TypeElement example = ModelReader.exampleOf(type).orElse(type);
        annotation(example)
                .ifPresent(annotation -> report.error(
                        UNRESOLVED_TYPE,
                        Origin.of(type),
                        "%s carries @%s of Lombok, but Lombok does not run here, so that what it adds is missing. Put it on the"
                                + " processor path, too.",
                        example.getSimpleName(),
                        annotation.getAnnotationType().asElement().getSimpleName()));
    }

    private static Optional<? extends AnnotationMirror> annotation(TypeElement example) {
        Stream<Element> annotated =
                Stream.concat(Inheritance.classes(example).stream(), Inheritance.members(example).stream());
        return annotated
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .filter(Lombok::isOfLombok)
                .findFirst();
    }

    private static boolean isOfLombok(AnnotationMirror mirror) {
        String name = Symbols.packageOf(mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        return name.equals("lombok") || name.startsWith("lombok.");
    }
}
