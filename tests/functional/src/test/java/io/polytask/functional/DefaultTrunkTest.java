package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.functional.Journey.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Models without a layer of their own learn what lies in the order of tokens and characters. */
class DefaultTrunkTest {
    /** The same cities are origins and destinations: only the word before them tells. */
    @Test
    void tagsByTheirNeighbours() {
        JourneyModel model = JourneyTrainer.create().fit(journeys(300, 1)).model();

        Evaluation evaluation = model.evaluate(journeys(100, 2));
        assertThat(evaluation.value("roles", Metric.TOKEN_ACCURACY)).isEqualTo(1.0);
        assertThat(evaluation.value("back", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(model.predictTokens(List.of("to", "oslo", "from", "rome"))
                        .roles()
                        .tags())
                .containsExactly(Role.OTHER, Role.DESTINATION, Role.OTHER, Role.ORIGIN);
    }

    private static Dataset<Journey> journeys(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> cities = List.of("rome", "oslo", "bonn", "lima", "bern");
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> tokens = new ArrayList<>();
            List<Role> roles = new ArrayList<>();
            boolean back = random.nextBoolean();
            if (back) {
                tokens.add("back");
                roles.add(Role.OTHER);
            }
            boolean first = random.nextBoolean();
            for (Role role : first ? List.of(Role.ORIGIN, Role.DESTINATION) : List.of(Role.DESTINATION, Role.ORIGIN)) {
                tokens.add(role == Role.ORIGIN ? "from" : "to");
                roles.add(Role.OTHER);
                tokens.add(cities.get(random.nextInt(cities.size())));
                roles.add(role);
            }
            journeys.add(new Journey(tokens, roles, back));
        }
        return Dataset.of(journeys);
    }

    /** The same characters in both classes: only their pairs tell. */
    @Test
    void tellsCharactersByTheirOrder() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String around = "x".repeat(1 + i % 3);
            notes.add(new Note(around + "ab" + around, true));
            notes.add(new Note(around + "ba" + around, false));
        }

        NoteModel model = NoteTrainer.create().fit(Dataset.of(notes)).model();

        assertThat(model.predict("xxxxab").urgent().probability()).isGreaterThan(0.9);
        assertThat(model.predict("xxxxba").urgent().probability()).isLessThan(0.1);
    }
}
