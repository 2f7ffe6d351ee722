package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes beside a model that are named like what generated code uses: it means its own all the same. */
class NamesOfThePackageTest {
    private static final String MODEL = """
            package a;

            import io.polytask.api.Categorical;
            import io.polytask.api.Decoder;
            import io.polytask.api.Head;
            import io.polytask.api.LayerType;
            import io.polytask.api.MultiTaskModel;
            import io.polytask.api.Numeric;
            import io.polytask.api.SharedLayer;
            import io.polytask.api.Task;
            import io.polytask.api.Tensor;
            import io.polytask.api.Text;
            import io.polytask.api.Training;
            import io.polytask.api.WeightingType;
            import java.lang.Boolean;
            import java.lang.Double;
            import java.lang.String;
            import java.util.List;
            import java.util.Set;

            @MultiTaskModel
            @SharedLayer(name = "words", type = LayerType.EMBEDDING, from = "text", units = 4)
            @SharedLayer(name = "states", type = LayerType.BI_LSTM, units = 4)
            @SharedLayer(name = "mean", type = LayerType.MEAN_POOL)
            @SharedLayer(name = "all", type = LayerType.CONCAT, from = {"mean", "price", "grade", "brand", "image"})
            @SharedLayer(name = "experts", type = LayerType.MMOE, experts = 2, units = 4)
            @Training(weighting = WeightingType.UNCERTAINTY)
            public record Review(
                    @Text List<String> text,
                    @Numeric double price,
                    @Numeric byte grade,
                    @Categorical String brand,
                    @Tensor(shape = 2) float[] image,
                    @Task Kind kind,
                    @Task Boolean good,
                    @Task Double score,
                    @Task(given = "good") Set<Kind> kinds,
                    @Task @Head(from = "states", decoder = Decoder.CRF) List<Kind> tags) {
                public enum Kind { A, B }
            }
            """;

    private static final Pattern NO_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|(?m:^(?:import|package) [^\\n]*$)");
    private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

    @TempDir
    Path work;

    @Test
    void aClassForEveryNameThatGeneratedCodeUses() throws IOException {
        Sources sources = new Sources(work.resolve("src")).file("a/Review.java", MODEL);
        Javac.Outcome plain = Javac.compile(sources.directory(), work.resolve("plain"));
        Set<String> names = names(plain.generated());
        names.forEach(name -> sources.file("a/" + name + ".java", "package a;\n\nclass " + name + " {}\n"));

        Javac.Outcome outcome = Javac.compile(sources.directory(), work.resolve("beside"));

        assertThat(plain.messages()).isEmpty();
        assertThat(names)
                .contains("Byte", "Class", "IllegalStateException", "Object", "Override", "String", "List", "Batch");
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void onlyWhatNeedsItIsImported() throws IOException {
        Path sources = new Sources(work.resolve("src"))
                .file("a/Review.java", MODEL)
                .file("a/Override.java", "package a;\n\nclass Override {}\n")
                .directory();

        Javac.Outcome outcome = Javac.compile(sources, work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(Files.readString(outcome.generated().resolve("a/ReviewBlueprint.java")))
                .contains("import java.lang.Override;\n")
                .doesNotContain("import java.lang.String;");
    }

    /** The simple names in code, but for those of the package's own types. */
    private static Set<String> names(Path generated) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : Javac.javaFiles(generated)) {
            String code = NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
            names.addAll(
                    SIMPLE_NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet()));
        }
        names.removeIf(name -> name.startsWith("Review"));
        return names;
    }
}
