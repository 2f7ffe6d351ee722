package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.PolytaskProcessor;
import io.polytask.processor.RegistrationProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each generated file says that it comes of the annotated class alone: what an isolating processor must do. */
class OriginTest {
    private static final Path INPUT = Path.of("src/test/resources/goldens/separate/input");

    @TempDir
    Path work;

    @Test
    void everyFileOriginatesFromTheOneAnnotatedType() {
        Watched watched = new Watched();

        Javac.Outcome outcome =
                Javac.compile(INPUT, work, Javac.classPath(), List.of(), List.of(watched, new RegistrationProcessor()));

        assertThat(outcome.messages()).isEmpty();
        assertThat(watched.origins).hasSize(11).allMatch(List.of("shop.model.SmallLine")::equals);
    }

    /** The processor, with an eye on what it tells javac of each file. */
    private static final class Watched extends AbstractProcessor {
        private final PolytaskProcessor processor = new PolytaskProcessor();
        private final List<List<String>> origins = new ArrayList<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> method.getName().equals("getFiler")
                            ? watched(environment.getFiler())
                            : method.invoke(environment, arguments)));
        }

        private Filer watched(Filer filer) {
            return (Filer) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("createSourceFile")) {
                            origins.add(Arrays.stream((Element[]) arguments[1])
                                    .map(Element::toString)
                                    .toList());
                        }
                        try {
                            return method.invoke(filer, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
