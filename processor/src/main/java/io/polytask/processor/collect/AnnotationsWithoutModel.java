package io.polytask.processor.collect;

import static io.polytask.processor.diagnostics.DiagnosticId.NO_MODEL;

import io.polytask.api.Categorical;
import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.Heads;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.SharedLayers;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import io.polytask.api.Training;
import io.polytask.processor.diagnostics.Origin;
import io.polytask.processor.diagnostics.Report;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations of a model that no {@code @MultiTaskModel} covers. */
public final class AnnotationsWithoutModel {
    /** The annotations that mean nothing without a model. */
    public static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            Text.class,
            Categorical.class,
            Numeric.class,
            Tensor.class,
            Task.class,
            Column.class,
            Head.class,
            Heads.class,
            SharedLayer.class,
            SharedLayers.class,
            Training.class);

    private AnnotationsWithoutModel() {}

    /**
     * One report for each class that no model covers, or whose members none covers.
     *
     * @param annotated what carries any of {@link #ANNOTATIONS}
     * @param models the types annotated with {@code @MultiTaskModel}, of this and earlier rounds
     */
    public static List<Report> find(Collection<? extends Element> annotated, Collection<TypeElement> models) {
        List<Report> reports = new ArrayList<>();
        Set<TypeElement> readable = new LinkedHashSet<>();
        Set<TypeElement> covered = new HashSet<>();
        for (TypeElement model : models) {
            if (new AnnotationCheck(new Report(model)).compile(model)) {
                readable.add(model);
                ModelReader.exampleOf(model).ifPresent(example -> covered.addAll(Inheritance.classes(example)));
            }
        }
        for (TypeElement model : readable) {
            if (!covered.contains(model)) {
                apart(model, reports);
            }
        }
        covered.addAll(models);
        Set<TypeElement> owners = new LinkedHashSet<>();
        annotated.forEach(element -> owner(element, owners));
        for (TypeElement owner : owners) {
            if (!covered.contains(owner)) {
                reports.add(report(owner));
            }
        }
        return reports;
    }

    /** A type that declares a model of another class has no inputs and labels of its own. */
    private static void apart(TypeElement model, List<Report> reports) {
        Optional<TypeElement> example = ModelReader.exampleOf(model);
        Optional<? extends Element> member = model.getEnclosedElements().stream()
                .filter(MemberAnnotations::isAnnotated)
                .findFirst();
        if (example.isPresent() && member.isPresent()) {
            Report report = new Report(model);
            report.error(
                    NO_MODEL,
                    Origin.of(member.get()),
                    "%s declares a model of %s, so that its own members are neither inputs nor labels. Annotate those of %s.",
                    model.getSimpleName(),
                    example.get().getSimpleName(),
                    example.get().getSimpleName());
            reports.add(report);
        }
    }

    private static void owner(Element element, Set<TypeElement> owners) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type) {
                owners.add(type);
                return;
            }
        }
    }

    private static Report report(TypeElement type) {
        Report report = new Report(type);
        report.error(
                NO_MODEL,
                Origin.of(type),
                "%s carries annotations of a model, but is none. Annotate it with @MultiTaskModel, or a type of its own with"
                        + " @MultiTaskModel(%s.class).",
                type.getSimpleName(),
                type.getSimpleName());
        return report;
    }
}
