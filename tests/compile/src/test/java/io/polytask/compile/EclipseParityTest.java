package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler gets the same generated sources as javac, and the same errors at the same places. */
class EclipseParityTest {
    /** A message of the product in what javac says, and the line of the source below it. */
    private static final Pattern SAID = Pattern.compile(
            "(?m)^(?<file>\\w+\\.java):(?<line>\\d+):(?<column>\\d+): (?<text>(?:\\[[\\w.]+] )?\\[Polytask/.*)\\n(?<source>.*)$");

    /** javac points at the keyword of a declared type, and at the last dot or operator of an expression. */
    private static final Pattern KEYWORD = Pattern.compile("(?:class|record|enum|interface) +");

    private static final Pattern OPERAND = Pattern.compile("[\\w.]+ *$");

    @TempDir
    Path work;

    static Stream<String> goldens() throws IOException {
        return GoldenTest.cases();
    }

    static List<String> errors() throws IOException {
        return ErrorCasesTest.cases();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatesTheSame(String name) throws IOException {
        Path folder = GoldenTest.GOLDENS.resolve(name);

        Javac.Outcome outcome = Eclipse.compile(folder.resolve("input"), work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(GoldenTest.texts(outcome.generated())).isEqualTo(GoldenTest.texts(folder.resolve("expected")));
    }

    @Test
    void aValueEqualToTheDefaultOfAnotherAttributeIsNotTakenForWritten() {
        Path sources = new Sources(work.resolve("src")).file("Price.java", """
                        import io.polytask.api.*;

                        @MultiTaskModel
                        @SharedLayer(name = "four", type = LayerType.DENSE, units = 4) // as many as heads has by default
                        record Price(@Numeric double size, @Task double price) {}
                        """).directory();

        Javac.Outcome outcome = Eclipse.compile(sources, work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().resolve("PriceNetwork.java")).exists();
    }

    /** Eclipse's compiler sorts the members of a class file by their names. */
    @Test
    void theMembersOfACompiledClassHaveTheOrderOfItsSource() throws IOException {
        Path examples = new Sources(work.resolve("examples"))
                .file("shop/Article.java", """
                        package shop;

                        import io.polytask.api.*;

                        public class Article {
                            @Text public String words;
                            @Text public String title;
                            @Numeric public double size;
                            @Numeric public double age;
                            private boolean sold;
                            private String brand;

                            public static class Used extends Article {
                                @Numeric public double wear;
                                @Numeric public double damage;
                                @Task public double price;
                            }

                            @Task public boolean isSold() { return sold; }
                            public void setSold(boolean sold) { this.sold = sold; }
                            @Categorical public String getBrand() { return brand; }
                            public void setBrand(String brand) { this.brand = brand; }
                        }
                        """)
                .directory();
        Path library = Javac.compileWithoutProcessors(examples, work.resolve("library"))
                .classes();
        Path sources = new Sources(work.resolve("src")).file("Used.java", """
                        import io.polytask.api.*;

                        @MultiTaskModel(shop.Article.Used.class)
                        interface Used {}
                        """).directory();
        String classPath = library + File.pathSeparator + Javac.classPath();

        Javac.Outcome ofJavac = Javac.compile(
                sources, work.resolve("javac"), classPath, List.of("-processorpath", Javac.processorPath()), List.of());
        Javac.Outcome ofEclipse = Eclipse.compileAgainst(library, sources, work.resolve("eclipse"));

        assertThat(ofJavac.messages()).isEmpty();
        assertThat(ofEclipse.messages()).isEmpty();
        assertThat(ofJavac.generated().resolve("UsedModel.java"))
                .content()
                .contains("predict(String words, String title, double size, double age,");
        assertThat(GoldenTest.texts(ofEclipse.generated())).isEqualTo(GoldenTest.texts(ofJavac.generated()));
    }

    /** Without the errors that each compiler has of its own, such as of a symbol that is missing. */
    @ParameterizedTest
    @MethodSource("errors")
    void saysTheSame(String name) throws IOException {
        Path folder = ErrorCasesTest.CASES.resolve(name);
        List<String> ofJavac = SAID.matcher(Files.readString(folder.resolve("expected.txt")))
                .results()
                .map(said -> SAID.matcher(said.group()))
                .filter(Matcher::matches)
                .map(EclipseParityTest::message)
                .toList();

        Javac.Outcome outcome = Eclipse.compile(folder.resolve("input"), work, "-proc:only");

        assertThat(outcome.messages())
                .filteredOn(message -> message.contains("[Polytask/"))
                .containsExactlyInAnyOrderElementsOf(ofJavac);
    }

    /** The message as Eclipse's compiler places it: at the beginning of a name or expression. */
    private static String message(Matcher said) {
        String source = said.group("source");
        int column = Integer.parseInt(said.group("column")) - 1;
        Matcher keyword = KEYWORD.matcher(source).region(column, source.length());
        Matcher operand = OPERAND.matcher(source.substring(0, column));
        if (keyword.lookingAt()) {
            column = keyword.end();
        } else if ("./".indexOf(source.charAt(column)) >= 0 && operand.find()) {
            column = operand.start();
        }
        return said.group("file") + ":" + said.group("line") + ":" + (column + 1) + ": " + said.group("text");
    }
}
