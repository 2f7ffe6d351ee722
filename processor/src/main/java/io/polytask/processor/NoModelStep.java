package io.polytask.processor;

import io.polytask.api.MultiTaskModel;
import io.polytask.processor.collect.AnnotationsWithoutModel;
import io.polytask.processor.diagnostics.SourceMessager;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reports annotated members and classes that belong to no model. */
final class NoModelStep {
    private final Elements elements;
    private final SourceMessager messager;
    /**
     * The models of this and earlier rounds, since one may be of a class that is yet to be written; names, for elements must
     * not outlive their round.
     */
    private final Set<String> models = new LinkedHashSet<>();

    NoModelStep(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        messager = new SourceMessager(environment);
    }

    /** Looks at the classes of this round. */
    void process(RoundEnvironment round) {
        round.getElementsAnnotatedWith(MultiTaskModel.class)
                .forEach(type ->
                        models.add(((TypeElement) type).getQualifiedName().toString()));
        Set<Element> annotated = new LinkedHashSet<>();
        AnnotationsWithoutModel.ANNOTATIONS.forEach(kind -> annotated.addAll(round.getElementsAnnotatedWith(kind)));
        if (!annotated.isEmpty()) {
            report(annotated);
        }
    }

    private void report(Set<Element> annotated) {
        Set<TypeElement> known = models.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try {
            AnnotationsWithoutModel.find(annotated, known).forEach(report -> report.printTo(messager));
        } catch (RuntimeException bug) {
            messager.internalError(annotated.iterator().next(), bug);
        }
    }
}
