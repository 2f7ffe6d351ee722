package io.polytask.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Categorical;
import io.polytask.api.Head;
import io.polytask.api.LayerType;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Text;
import io.polytask.compile.LayerSpecimen;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each attribute of each layer type, input, task and head, changed once: the declaration of a saved model changes with it, or
 * says that only training does.
 */
class DeclarationTest {
    private static Map<String, List<String>> declarations;

    static List<Variant> variants() {
        List<Variant> all = new ArrayList<>(OtherVariants.all());
        for (LayerType type : LayerType.values()) {
            for (LayerAttribute attribute : LayerKind.of(type).attributes().meant()) {
                LayerSpecimen specimen = LayerSpecimen.of(type);
                LayerSpecimen changed = specimen.with(Map.entry(attribute, LayerSpecimen.changed(attribute)));
                all.add(new Variant("@SharedLayer", attribute.toString(), specimen.source("%s"), changed.source("%s")));
            }
        }
        return all;
    }

    @BeforeAll
    static void read() {
        List<String> sources = new ArrayList<>();
        sources.add(LayerSpecimen.CUSTOM_LAYER.formatted("First"));
        sources.add(LayerSpecimen.CUSTOM_LAYER.formatted("Other"));
        List<Variant> variants = variants();
        for (int i = 0; i < variants.size(); i++) {
            sources.add(variants.get(i).before().replace("%s", "Before" + i));
            sources.add(variants.get(i).after().replace("%s", "After" + i));
        }
        declarations = Declarations.of(sources.stream()
                .map(source -> source.replace("public record", "record").replace("public final class", "final class"))
                .toList());
    }

    static Stream<Integer> numbers() {
        return Stream.iterate(0, i -> i + 1).limit(variants().size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void tellsWhatPredictionDependsOn(int number) {
        Variant variant = variants().get(number);
        List<String> before = declarations.get("Before" + number);
        List<String> after = declarations.get("After" + number);
        assertThat(before).as("%s", variant).isNotEmpty();
        assertThat(after).as("%s", variant).isNotEmpty();
        assertThat(!before.equals(after))
                .as("%s changes %s", variant, after)
                .isEqualTo(!TrainingOnly.includes(variant.annotation(), variant.attribute()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SharedLayer.class,
                Text.class,
                Categorical.class,
                Numeric.class,
                Tensor.class,
                Task.class,
                Head.class
            })
    void noAttributeIsForgotten(Class<?> annotation) {
        TreeSet<String> attributes = new TreeSet<>();
        for (Method attribute : annotation.getDeclaredMethods()) {
            attributes.add(attribute.getName());
        }
        TreeSet<String> changed = new TreeSet<>();
        variants().stream()
                .filter(variant -> variant.annotation().equals("@" + annotation.getSimpleName()))
                .forEach(variant -> changed.add(variant.attribute()));
        assertThat(changed).isEqualTo(attributes);
    }

    /** One was loaded as the other, and predicted otherwise. */
    @Test
    void theSmoothStepOfAGateIsToldWhereItIsNotTheUsual() {
        LayerSpecimen usual = LayerSpecimen.of(LayerType.DSELECT_K);
        Map<String, List<String>> lines = Declarations.of(List.of(
                        usual.source("Usual"),
                        usual.with(Map.entry(LayerAttribute.GAMMA, "1")).source("Same"),
                        usual.with(Map.entry(LayerAttribute.GAMMA, "5")).source("Wider"))
                .stream()
                .map(source -> source.replace("public record", "record"))
                .toList());
        assertThat(lines.get("Usual"))
                .contains("layer specimen: DSELECT_K of left, right, width 3, 2 of 3 experts TANH");
        assertThat(lines.get("Same")).isEqualTo(lines.get("Usual"));
        assertThat(lines.get("Wider"))
                .contains("layer specimen: DSELECT_K of left, right, width 3, 2 of 3 experts TANH, gamma 5.0");
    }
}
