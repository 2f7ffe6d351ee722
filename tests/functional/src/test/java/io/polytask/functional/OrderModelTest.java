package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Metric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transformer, from training to a saved model. */
class OrderModelTest {
    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

    /** Whether a word was there before, and whether the text begins with a or b: neither is told by the words alone. */
    private static Dataset<Order> orders(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> tokens = new ArrayList<>();
            List<Order.Seen> seen = new ArrayList<>();
            for (int j = random.nextInt(3, 7); j > 0; j--) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                seen.add(tokens.contains(word) ? Order.Seen.AGAIN : Order.Seen.NEW);
                tokens.add(word);
            }
            orders.add(new Order(tokens, seen, WORDS.indexOf(tokens.get(0)) < 2));
        }
        return Dataset.of(orders);
    }

    @Test
    void learnsSavesAndLoads(@TempDir Path directory) throws IOException {
        OrderModel model = OrderTrainer.create().fit(orders(1500, 1)).model();
        Dataset<Order> others = orders(200, 2);

        assertThat(model.evaluate(others).value("begins", Metric.ACCURACY)).isGreaterThan(0.97);
        assertThat(model.evaluate(others).value("seen", Metric.TOKEN_ACCURACY)).isGreaterThan(0.9);
        model.save(directory.resolve("model"));
        OrderModel loaded = OrderModel.load(directory.resolve("model"));
        assertThat(loaded.predictTokens(List.of("c", "a", "c"))).isEqualTo(model.predictTokens(List.of("c", "a", "c")));
        assertThat(loaded.parameterCount()).isEqualTo(model.parameterCount());
    }
}
