package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Training;
import io.polytask.model.TrainingOptions;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The defaults of {@code @Training} are those of the options without it, and those that the command line tells. */
final class TrainingDefaultsTest {
    private static final String BALANCE = "balance";
    /** Options that stand for {@code @Balance}, for {@code @Task.weight}, and for the machine. */
    private static final List<String> OF_OTHER_SOURCES = List.of("weightingSettings", "taskWeights", "threads");

    private static final String SAID = "Default: that of the model's @Training, there ";

    /** Where the default is not a word. */
    private static final Map<String, String> WORDS = Map.of("monitor", "the mean of the tasks' main metrics");

    static Stream<Method> attributes() {
        return Arrays.stream(Training.class.getDeclaredMethods())
                .filter(attribute -> !attribute.getName().equals(BALANCE));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void theBuilderHasTheDefaultOfTheAttribute(Method attribute) throws ReflectiveOperationException {
        Object options = TrainingOptions.class
                .getMethod(attribute.getName())
                .invoke(TrainingOptions.builder().build());
        assertThat(options).isEqualTo(attribute.getDefaultValue());
    }

    @Test
    void everyOptionIsAnAttributeOrHasAnotherSource() {
        assertThat(Arrays.stream(TrainingOptions.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !OF_OTHER_SOURCES.contains(name)))
                .containsExactlyInAnyOrderElementsOf(
                        attributes().map(Method::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void theCommandLineTellsTheDefaultOfTheAttribute(Method attribute) {
        String name = attribute.getName();
        OptionSpec option = CommandSpec.forAnnotatedObject(new TrainingArguments())
                .findOption("--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        assertThat(option).as(name).isNotNull();
        String said = WORDS.getOrDefault(name, text(attribute.getDefaultValue()));
        assertThat(String.join(" ", option.description())).endsWith(SAID + said + ".");
    }

    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }
}
