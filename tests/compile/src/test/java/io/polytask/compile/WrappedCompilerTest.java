package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.PolytaskProcessor;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Build tools wrap javac's environment; then repeated annotations have no place of their own, but errors still have one. */
class WrappedCompilerTest {
    @Test
    void aRepeatedAnnotationIsReportedOnItsClass() {
        JavacRun run = JavacRun.over("Review.java", """
                import static io.polytask.api.LayerType.*;
                import io.polytask.api.*;

                @MultiTaskModel
                @SharedLayer(name = "words", type = EMBEDDING, units = 0)
                @SharedLayer(name = "summary", type = MEAN_POOL)
                record Review(@Text String text, @Task boolean good) {}
                """, new Wrapped());
        assertThat(run.transcript()).isEqualTo("""
                        Review.java:7:1: [Polytask/OutOfRange] @SharedLayer.units is 0, but must be at least 1.
                        record Review(@Text String text, @Task boolean good) {}
                        ^
                        """);
    }

    private static final class Wrapped extends AbstractProcessor {
        private final PolytaskProcessor wrapped = new PolytaskProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            wrapped.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> method.invoke(environment, arguments)));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return wrapped.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return wrapped.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return wrapped.process(annotations, round);
        }
    }
}
