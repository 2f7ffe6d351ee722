package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.PolytaskProcessor;
import io.polytask.processor.RegistrationProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes whose names and types stand in the way of the generated code: it compiles without a warning all the same. */
class AwkwardClassesTest {
    private static final String IMPORTS = """
            package a;

            import io.polytask.api.*;
            import java.util.List;
            import java.util.OptionalDouble;
            import java.util.Set;

            """;

    @TempDir
    Path work;

    @Test
    void namesThatGeneratedCodeUsesItself() {
        compiles("Batch", """
                @MultiTaskModel
                @SharedLayer(name = "layout", type = LayerType.EMBEDDING, units = 4, from = "pass")
                @SharedLayer(name = "encoding", type = LayerType.MEAN_POOL)
                @SharedLayer(name = "tokens", type = LayerType.DENSE, units = 4, from = {"encoding", "row", "brand"})
                public record Batch(
                        @Text String pass,
                        @Numeric double row,
                        @Categorical String brand,
                        @Task Boolean trained,
                        @Task String prediction,
                        @Task Double tasks,
                        @Task Set<String> brandEmbedding) {}
                """);
    }

    @Test
    void tasksNamedLikeMethodsOfThePrediction() {
        compiles("Thing", """
                @MultiTaskModel
                public class Thing {
                    @Text public String batch;
                    @Task public Boolean predicted;
                    @Task public Boolean part;
                    @Task public Boolean thing;
                    @Task public Boolean components;
                    @Task public Boolean equals;
                    @Task public Boolean other;
                    @Task public Boolean that;
                    @Task public Boolean task;
                }
                """);
    }

    @Test
    void typesNamedLikeThoseOfTheEngine() {
        compiles("Sample", """
                @MultiTaskModel
                public record Sample(
                        @Categorical Sequence sequence,
                        @Categorical List list,
                        @Task Matrix matrix,
                        @Task Set<Head> heads,
                        @Task OptionalDouble price) {
                    enum Sequence { A, B }
                    enum List { A, B }
                    enum Matrix { A, B }
                    enum Head { A, B }
                }
                """);
    }

    @Test
    void membersNamedLikeTheirEnums() throws IOException {
        Sources sources = new Sources(work.resolve("src"));
        for (String name : List.of("Brand", "Kind", "Topic", "Tag", "Place")) {
            sources.file("a/" + name + ".java", "package a; public enum " + name + " { A, B }");
        }

        Path generated = compiles("Row", """
                @MultiTaskModel
                @SharedLayer(name = "List", type = LayerType.EMBEDDING, units = 4, from = "text")
                @SharedLayer(name = "Mean", type = LayerType.MEAN_POOL)
                @SharedLayer(name = "CONCAT", type = LayerType.CONCAT, from = {"Mean", "Brand"})
                public record Row(
                        @Text List<String> text,
                        @Categorical Brand Brand,
                        @Task Kind Kind,
                        @Task Set<Topic> Topic,
                        @Task @Head(from = "List") List<Tag> Tag,
                        @Task @Head(from = "List") List<Span<Place>> Place) {}
                """);

        assertThat(Files.readString(generated.resolve("a/RowEncoding.java")))
                .contains("kind = add(ClassEncoder.of(\"Kind\", List.of(Kind.values())));");
        assertThat(Files.readString(generated.resolve("a/RowPrediction.java"))).contains("Classification<Kind> Kind");
    }

    @Test
    void whatIsDeprecated() throws IOException {
        Path generated = compiles("Old", """
                @Deprecated
                @MultiTaskModel
                public class Old {
                    @Text public String text;
                    @Deprecated @Task public Kind kind;
                    @Numeric private double size;
                    @Deprecated(forRemoval = true) public double getSize() { return size; }
                    @Deprecated(forRemoval = true) public void setSize(double size) { this.size = size; }
                    @Deprecated enum Kind { A, @Deprecated B }
                }
                """);

        assertThat(Files.readString(generated.resolve("a/OldModel.java")))
                .contains("@SuppressWarnings({\"deprecation\", \"removal\"})");
    }

    @Test
    void anEnumThatIsDeprecated() {
        new Sources(work.resolve("src"))
                .file("a/Kind.java", "package a; @Deprecated(forRemoval = true) public enum Kind { A, B }");
        compiles("Row", """
                @MultiTaskModel
                @SuppressWarnings("removal")
                public record Row(@Text String text, @Task Set<Kind> kinds) {}
                """);
    }

    @Test
    void inputsOfEveryType() {
        compiles("Row", """
                @MultiTaskModel
                public record Row(
                        @Numeric byte a, @Numeric short b, @Numeric int c, @Numeric long d, @Numeric float e, @Numeric double f,
                        @Numeric Byte g, @Numeric Short h, @Numeric Integer i, @Numeric Long j, @Numeric Float k,
                        @Numeric Double l, @Numeric OptionalDouble m,
                        @Categorical boolean n, @Categorical Boolean o, @Categorical int p, @Categorical Integer q,
                        @Tensor(shape = 3) float[] r, @Text List<String> s, @Text String t,
                        @Task boolean u, @Task Boolean v, @Task double w, @Task Double x, @Task float y, @Task OptionalDouble z,
                        char other, Object another, int[] more, String note) {}
                """);
    }

    @Test
    void aNestedClassThatSpeaksOfItsOwnModel() {
        compiles("Outer", """
                public class Outer {
                    static class Inner {
                        @MultiTaskModel
                        @Head(task = "good", from = "size")
                        static final class Deep {
                            @Numeric private final double size;
                            @Task private final boolean good;

                            Deep(double size, boolean good) {
                                this.size = size;
                                this.good = good;
                            }

                            double size() { return size; }

                            boolean good() { return good; }

                            /** Its own generated model: a type that is not there yet when the class is read. */
                            static Outer_Inner_DeepTrainer trainer() { return Outer_Inner_DeepTrainer.create(); }
                        }
                    }
                }
                """);
    }

    @Test
    void aLabelOfATypeThatAnotherProcessorWrites() {
        Javac.Outcome outcome = compileBeside(
                new WritesAType("a.Written", "package a; public enum Written { YES, NO }"),
                "Late",
                "@MultiTaskModel public record Late(@Text String text, @Task Written label) {}");

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().resolve("a/LateModel.java")).exists();
    }

    @Test
    void examplesThatAnotherProcessorWrites() {
        Javac.Outcome outcome = compileBeside(
                new WritesAType(
                        "a.Written", IMPORTS + "public record Written(@Text String text, @Task Boolean good) {}"),
                "Late",
                "@MultiTaskModel(Written.class) interface Late {}");

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().resolve("a/LateModel.java")).exists();
    }

    @Test
    void aTypeOfTheUsersWhereOneWouldBeWritten() {
        Path sources = new Sources(work.resolve("src"))
                .file(
                        "a/Review.java",
                        IMPORTS + "@MultiTaskModel public record Review(@Text String text, @Task boolean good) {}")
                .file("a/ReviewModel.java", "package a; public class ReviewModel {}")
                .directory();

        Javac.Outcome outcome = Javac.compile(sources, work);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages())
                .anySatisfy(message -> assertThat(message)
                        .startsWith(
                                "Review.java:8:24: [Polytask/DuplicateName] Review needs a name for a generated type that"
                                        + " another type has"));
    }

    private Javac.Outcome compileBeside(Processor other, String name, String text) {
        Path sources = new Sources(work.resolve("src"))
                .file("a/" + name + ".java", IMPORTS + text)
                .directory();
        return Javac.compile(
                sources,
                work,
                Javac.classPath(),
                List.of(),
                List.of(other, new PolytaskProcessor(), new RegistrationProcessor()));
    }

    private Path compiles(String name, String text) {
        Path sources = new Sources(work.resolve("src"))
                .file("a/" + name + ".java", IMPORTS + text)
                .directory();

        Javac.Outcome outcome = Javac.compile(sources, work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(Files.exists(outcome.generated())).isTrue();
        return outcome.generated();
    }

    /** Writes a type that the model needs, in the first round. */
    private static final class WritesAType extends AbstractProcessor {
        private final String name;
        private final String code;
        private boolean written;

        WritesAType(String name, String code) {
            this.name = name;
            this.code = code;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(code);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
