package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.LayerType;
import io.polytask.cli.ModelProvider;
import io.polytask.processor.kind.LayerKind;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A layer of each type in generated code: it compiles without a warning, runs, and its gradients are those of the loss. */
class LayerSpecimenTest {
    private static final String DATA = """
            left,right,text,image,first,second
            0.5,-1.5,a b c,%s,true,0.3
            -0.2,0.8,b d,%s,false,-1.1
            1.4,0.1,c a d e,%s,,0.7
            -1.1,-0.6,e,%s,true,
            """;

    /** {@code specimen  DENSE TANH  3  9  left, right}: the number before what it reads. */
    private static final Pattern ROW = Pattern.compile("\\* specimen  .*  ([0-9,]+) +\\w+(?:, \\w+)?\\n");

    @TempDir
    static Path work;

    private static final Map<String, ModelProvider<?, ?, ?>> MODELS = new HashMap<>();

    private static Path data;

    @BeforeAll
    static void compile() throws IOException {
        Sources sources = new Sources(work.resolve("src"))
                .file("specimen/First.java", LayerSpecimen.CUSTOM_LAYER.formatted("First"));
        for (LayerType type : LayerType.values()) {
            sources.file(
                    "specimen/" + name(type) + ".java", LayerSpecimen.of(type).source(name(type)));
        }

        Javac.Outcome outcome = Javac.compile(sources.directory(), work);

        assertThat(outcome.messages()).isEmpty();
        URL[] classes = {outcome.classes().toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, LayerSpecimenTest.class.getClassLoader());
        ServiceLoader.load(ModelProvider.class, loader)
                .forEach(model -> MODELS.put(model.blueprint().name(), model));
        data = Files.writeString(work.resolve("data.csv"), DATA.formatted(image(1), image(2), image(3), image(4)));
    }

    private static String name(LayerType type) {
        return "Model_" + type;
    }

    /** The numbers of an image, no two of which are alike. */
    private static String image(int seed) {
        StringBuilder image = new StringBuilder();
        for (int i = 0; i < 36; i++) {
            image.append(i == 0 ? "" : " ").append(Math.sin(seed * 1.7 + i * i * 0.9));
        }
        return image.toString();
    }

    @ParameterizedTest
    @EnumSource
    void itsGradientsAreThoseOfTheLoss(LayerType type) {
        GradientCheck<?, ?, ?> check = GradientCheck.of(MODELS.get(name(type)), data);

        check.slopes()
                .forEach((parameter, slope) -> assertThat(slope.measured())
                        .as("%s of %s", parameter, type)
                        .isCloseTo(slope.told(), within(1e-3 + 0.02 * slope.told())));
        assertThat(check.slopes().values()).anyMatch(slope -> slope.told() > 0.01);
    }

    /** What the table of the network says, where the data have no part in it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMBEDDING", "CHARACTERS", "CUSTOM"})
    void itLearnsAsManyNumbersAsItSays(LayerType type) throws IOException {
        String network = Files.readString(work.resolve("generated/specimen/" + name(type) + "Network.java"));
        Matcher row = ROW.matcher(network);
        assertThat(row.find()).isTrue();
        assertThat(Long.parseLong(row.group(1).replace(",", "")))
                .isEqualTo(GradientCheck.of(MODELS.get(name(type)), data).parameters("specimen"));
    }

    @ParameterizedTest
    @EnumSource
    void itPredicts(LayerType type) {
        assertThat(GradientCheck.of(MODELS.get(name(type)), data).prediction()).contains("first", "second");
    }

    @Test
    void itsClassIsThere() throws ClassNotFoundException {
        for (LayerType type : LayerType.values()) {
            Class<?> engine = Class.forName(LayerKind.of(type).engine().reflectionName());
            assertThat(Modifier.isPublic(engine.getModifiers())).as("%s", type).isTrue();
        }
    }
}
