package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Metric;
import io.polytask.training.TrainingListener;
import io.polytask.training.TrainingSetup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tasks of different kinds weigh alike by default, and tags of IOB1 are spans. */
class RequestModelTest {
    private static final int LENGTH = 30;

    /** A third of the slots is noise, so that their gradient stays large; three words tell a topic each. */
    private static Dataset<Request> requests(int count, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> tokens = new ArrayList<>();
            List<String> slots = new ArrayList<>();
            Set<String> topics = new TreeSet<>();
            for (int token = 0; token < LENGTH; token++) {
                int word = random.nextInt(40);
                tokens.add("word" + word);
                slots.add("slot" + (random.nextInt(3) == 0 ? random.nextInt(6) : word % 6));
                if (word < 3) {
                    topics.add("topic" + word);
                }
            }
            requests.add(new Request(tokens, slots, topics));
        }
        return Dataset.of(requests);
    }

    /** If the slots' loss were a sum over tokens, the topics would be left at about .7. */
    @Test
    void topicsBesideSlotsAreAsGoodAsAlone() {
        double alone = topics(EnumSet.of(RequestTask.TOPICS));
        double beside = topics(EnumSet.allOf(RequestTask.class));
        assertThat(alone).isGreaterThan(0.95);
        assertThat(beside).isGreaterThan(alone - 0.02);
    }

    /** Names and places, next to each other as often as not; of persons, none next to another. */
    private static Dataset<Request> entities(int count, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> tokens = new ArrayList<>();
            List<String> slots = new ArrayList<>();
            for (int part = 0; part < 5; part++) {
                boolean place = random.nextBoolean();
                boolean behind =
                        place && !slots.isEmpty() && slots.get(slots.size() - 1).endsWith("PLACE");
                tokens.addAll(place ? List.of("new", "york") : List.of("ann", "and"));
                slots.addAll(place ? List.of(behind ? "B-PLACE" : "I-PLACE", "I-PLACE") : List.of("I-PERSON", "O"));
            }
            requests.add(new Request(tokens, slots, null));
        }
        return Dataset.of(requests);
    }

    @Test
    void iob1IsFoundDecodedAndMeasured() {
        List<String> told = new ArrayList<>();
        TrainingSetup setup = TrainingSetup.of(RequestTrainer.create().options())
                .withListener(new TrainingListener() {
                    @Override
                    public void onStart(Started event) {
                        told.addAll(event.notes());
                    }
                });
        RequestModel model = new RequestTrainer(setup)
                .only(EnumSet.of(RequestTask.SLOTS))
                .fit(entities(200, 1))
                .model();
        assertThat(told).containsExactly("The label \"slots\" marks spans: its tags are IOB1.");
        assertThat(model.evaluate(entities(50, 2)).value("slots", Metric.SPAN_F1))
                .isEqualTo(1.0);
    }

    private static double topics(Set<RequestTask> tasks) {
        RequestModel model =
                RequestTrainer.create().only(tasks).fit(requests(300, 1)).model();
        return model.evaluate(requests(200, 2)).value("topics", Metric.MICRO_F1);
    }
}
