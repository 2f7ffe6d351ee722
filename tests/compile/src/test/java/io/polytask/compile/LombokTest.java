package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that Lombok completes are read when it has done so, wherever it stands on the processor path. */
class LombokTest {
    /** Its jar: on the tests' own class path every compilation in this virtual machine would run it. */
    private static final String LOMBOK = Objects.requireNonNull(System.getProperty("lombok.jar"), "lombok.jar");

    private static final String CLASS_PATH = LOMBOK + File.pathSeparator + Javac.classPath();

    private static final String IMPORTS = """
            package a;

            import io.polytask.api.*;
            import lombok.*;

            """;

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClassWithSettersByLombok(boolean first) throws IOException {
        Javac.Outcome outcome = compile(first, "Letter", """
                @Data
                @MultiTaskModel
                public class Letter {
                    @Text private String text;
                    @Numeric private double size;
                    @Task private Boolean good;
                    @Task private boolean urgent;
                    @Task private Letter.Kind kind;
                    enum Kind { A, B }
                }
                """);

        assertThat(outcome.messages()).isEmpty();
        assertThat(generated(outcome, "LetterReader")).contains("letter.setText(row.text(\"text\"));");
        assertThat(generated(outcome, "LetterEncoding")).contains("getText()").contains("isUrgent()");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClassWithAConstructorByLombok(boolean first) throws IOException {
        Javac.Outcome outcome = compile(first, "Parcel", """
                @Value
                @Builder
                @MultiTaskModel
                public class Parcel {
                    @Text String text;
                    @Numeric double size;
                    @Task Boolean good;

                    static Parcel of(String text) { return Parcel.builder().text(text).build(); }
                }
                """);

        assertThat(outcome.messages()).isEmpty();
        assertThat(generated(outcome, "ParcelReader")).contains("return new Parcel(");
        assertThat(generated(outcome, "ParcelEncoding")).contains("getText()");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aModelApartFromAClassThatLombokCompletes(boolean first) throws IOException {
        source("Card", """
                @Data
                class Card {
                    @Text private String text;
                    @Task private Boolean good;
                }
                """);

        Javac.Outcome outcome = compile(first, "SmallCard", "@MultiTaskModel(Card.class) interface SmallCard {}");

        assertThat(outcome.messages()).isEmpty();
        assertThat(generated(outcome, "SmallCardReader")).contains("card.setText(row.text(\"text\"));");
    }

    @Test
    void lombokOnTheClassPathAlone() {
        Javac.Outcome outcome = compile(Javac.processorPath(), "Letter", """
                @Data
                @MultiTaskModel
                public class Letter {
                    @Text private String text;
                    @Task private Boolean good;
                }
                """);

        assertThat(outcome.messages())
                .contains(
                        "Letter.java:8:8: [Polytask/UnresolvedType] Letter carries @Data of Lombok, but Lombok does not"
                                + " run here, so that what it adds is missing. Put it on the processor path, too.");
    }

    private Javac.Outcome compile(boolean first, String name, String text) {
        String path = first
                ? LOMBOK + File.pathSeparator + Javac.processorPath()
                : Javac.processorPath() + File.pathSeparator + LOMBOK;
        return compile(path, name, text);
    }

    private Javac.Outcome compile(String processorPath, String name, String text) {
        List<String> processing = List.of("-processorpath", processorPath);
        return Javac.compile(source(name, text), work, CLASS_PATH, processing, List.of());
    }

    private Path source(String name, String text) {
        return new Sources(work.resolve("src"))
                .file("a/" + name + ".java", IMPORTS + text)
                .directory();
    }

    private static String generated(Javac.Outcome outcome, String type) throws IOException {
        return Files.readString(outcome.generated().resolve("a/" + type + ".java"));
    }
}
