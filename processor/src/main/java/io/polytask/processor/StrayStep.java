package io.polytask.processor;

import com.google.auto.common.MoreElements;
import io.polytask.api.MultiTaskModel;
import io.polytask.processor.collect.StrayAnnotations;
import io.polytask.processor.diagnostics.SourceMessager;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports annotated members and classes that belong to no model. */
final class StrayStep {
    private final SourceMessager messager;

    StrayStep(ProcessingEnvironment environment) {
        messager = new SourceMessager(environment);
    }

    /** Looks at the classes of this round. */
    void process(RoundEnvironment round) {
        Set<Element> annotated = new LinkedHashSet<>();
        StrayAnnotations.ANNOTATIONS.forEach(kind -> annotated.addAll(round.getElementsAnnotatedWith(kind)));
        Set<TypeElement> models = round.getElementsAnnotatedWith(MultiTaskModel.class).stream()
                .map(MoreElements::asType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try {
            StrayAnnotations.find(annotated, models).forEach(report -> report.printTo(messager));
        } catch (RuntimeException bug) {
            messager.internalError(annotated.iterator().next(), bug);
        }
    }
}
