package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.diagnostics.SourceMessager;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A mistake in the processor is one message with the element and the way to report it. */
class InternalErrorTest {
    @Test
    void namesTheElementAndTheWayOut() {
        JavacRun run = JavacRun.over("Review.java", "@Deprecated class Review {}", new Failing());
        assertThat(run.messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith(
                                "[Polytask/InternalError] The processor failed on Review. That is a mistake in Polytask, not in"
                                        + " your code: please report it with this class and this trace.\n")
                        .contains("java.lang.IllegalStateException: boom\n"));
        assertThat(run.transcript()).startsWith("Review.java:1:13: ");
    }

    @SupportedAnnotationTypes("java.lang.Deprecated")
    private static final class Failing extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            SourceMessager messager = new SourceMessager(processingEnv);
            round.getElementsAnnotatedWith(Deprecated.class)
                    .forEach(element -> messager.internalError(element, new IllegalStateException("boom")));
            return true;
        }
    }
}
