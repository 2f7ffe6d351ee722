package io.polytask.processor;

import com.google.auto.service.AutoService;
import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.PolytaskGenerated;
import io.polytask.processor.collect.AnnotationsWithoutModel;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * MixtureSchedule each class annotated with {@link MultiTaskModel} into its model, trainer, predictions, reader and module.
 *
 * <p>The annotations of a class are <em>collected</em> into a model, every default of which is then filled in. Rules
 * <em>validate</em> it, and their findings are printed at their locations in the source. Of a model without a finding all that is
 * to be written is <em>planned</em>, and then <em>generated</em>, every file from the one annotated class: the processor is
 * isolating.
 */
@AutoService(Processor.class)
public final class PolytaskProcessor extends AbstractProcessor {
    private ModelStep models;
    private NoModelStep strays;

    /** For javac. */
    @SuppressWarnings("NullAway.Init") // init follows at once
    public PolytaskProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        models = new ModelStep(environment);
        strays = new NoModelStep(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Stream<Class<? extends Annotation>> own =
                Stream.of(MultiTaskModel.class, Column.class, PolytaskGenerated.class, Generated.class);
        return Stream.concat(own, AnnotationsWithoutModel.ANNOTATIONS.stream())
                .map(Class::getCanonicalName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Claims the annotations, {@link Generated} on its own files among them, or a user's -Xlint:processing calls them
     * unclaimed: nobody else reads them.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        models.process(round);
        strays.process(round);
        return true;
    }
}
