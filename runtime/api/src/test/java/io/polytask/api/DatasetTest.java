package io.polytask.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private final Dataset<String> words =
            Dataset.of(IntStream.range(0, 1000).mapToObj(i -> "word " + i).toList(), Function.identity());

    @Test
    void partsFollowTheChecksumOfTheKey() {
        // CRC32 of "123456789" is 0xCBF43926 = 3421780262, the check value of the polynomial's definition.
        assertThat(Dataset.of(List.of("123456789"), Function.identity())
                        .part(Part.TRAIN)
                        .size())
                .isEqualTo(1);
        assertThat(words.part(Part.TEST).examples()).startsWith("word 21", "word 22", "word 41");
        assertThat(words.part(Part.VALIDATION).examples()).startsWith("word 0", "word 2", "word 8");
    }

    @Test
    void partsAreDisjointAndCompleteAndKeepTheOrder() {
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<String> examples = words.part(part).examples();
            assertThat(examples).isSubsetOf(words.examples());
            assertThat(examples)
                    .isSortedAccordingTo((a, b) -> Integer.compare(
                            words.examples().indexOf(a), words.examples().indexOf(b)));
            parts.addAll(examples);
        }
        assertThat(parts).containsExactlyInAnyOrderElementsOf(words.examples());
        assertThat(words.part(Part.TRAIN).size()).isBetween(750, 850);
    }

    @Test
    void severalPartsKeepTheOrderOfTheData() {
        assertThat(words.part(Part.TRAIN, Part.TEST).examples())
                .isEqualTo(words.examples().stream()
                        .filter(word -> !words.part(Part.VALIDATION).examples().contains(word))
                        .toList());
        assertThat(words.part()).isEmpty();
    }

    @Test
    void whiteSpaceAroundTheKeyDoesNotCount() {
        Dataset<String> data = Dataset.of(List.of("same", "  same\n", "\u3000same "), Function.identity());
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> data.part(Part.values()[i]).size()))
                .containsExactlyInAnyOrder(3, 0, 0);
    }

    @Test
    void withoutAKeyThereAreNoParts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dataset.of(List.of("a")).part(Part.TEST))
                .withMessage("This data set has no key to be cut into parts by: "
                        + "make it with Dataset.of(examples, key), or read it with a generated reader.");
    }

    @Test
    void filtersKeepTheKey() {
        Dataset<String> some = words.filter(word -> word.endsWith("7"));
        assertThat(some.size()).isEqualTo(100);
        assertThat(some.part(Part.TRAIN).size()
                        + some.part(Part.VALIDATION).size()
                        + some.part(Part.TEST).size())
                .isEqualTo(100);
    }

    @Test
    void examplesCannotBeChanged() {
        List<String> list = new ArrayList<>(List.of("a"));
        Dataset<String> data = Dataset.of(list);
        list.add("b");
        assertThat(data).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> data.examples().add("c"));
    }
}
