package io.polytask.processor;

import com.google.auto.service.AutoService;
import io.polytask.api.RegisteredModel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Enters the generated model providers among the services of the class path. One file lists all models, so this processor
 * is aggregating; it stands apart for the processor of the models to stay isolating.
 */
@AutoService(Processor.class)
public final class RegistrationProcessor extends AbstractProcessor {
    private static final String SERVICES = "META-INF/services/io.polytask.cli.ModelProvider";

    /** Canonical names by binary names; names, for elements must not outlive their round. */
    private final Map<String, String> providers = new TreeMap<>();

    /** For javac. */
    public RegistrationProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RegisteredModel.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the annotation, or a user's -Xlint:processing calls it unclaimed: nobody else reads it. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element provider : round.getElementsAnnotatedWith(RegisteredModel.class)) {
            TypeElement type = (TypeElement) provider;
            String binaryName =
                    processingEnv.getElementUtils().getBinaryName(type).toString();
            providers.put(binaryName, type.getQualifiedName().toString());
        }
        if (round.processingOver() && !round.errorRaised() && !providers.isEmpty()) {
            register();
        }
        return true;
    }

    private void register() {
        Filer filer = processingEnv.getFiler();
        try {
            Set<String> names = registered(filer);
            names.addAll(providers.keySet());
            Element[] origins = providers.values().stream()
                    .map(processingEnv.getElementUtils()::getTypeElement)
                    .toArray(Element[]::new);
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", SERVICES, origins);
            try (Writer writer = file.openWriter()) {
                for (String name : names) {
                    writer.write(name + "\n");
                }
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "Cannot write " + SERVICES + ": " + e);
        }
    }

    /** The providers of an earlier, partial compilation that still exist. */
    private Set<String> registered(Filer filer) throws IOException {
        Set<String> names = new TreeSet<>();
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", SERVICES);
            file.getCharContent(false)
                    .toString()
                    .lines()
                    .map(String::strip)
                    .filter(this::exists)
                    .forEach(names::add);
        } catch (NoSuchFileException | FileNotFoundException e) {
            return names;
        }
        return names;
    }

    private boolean exists(String binaryName) {
        return processingEnv.getElementUtils().getTypeElement(binaryName.replace('$', '.')) != null;
    }
}
