package io.polytask.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.encode.Batch;
import io.polytask.encode.TextColumn;
import io.polytask.layer.Layout;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.Trained;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingListener;
import io.polytask.training.TrainingSetup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every loss of every step, and every parameter at the end, against libtorch. */
class ArticlesTest {
    private static final double TOLERANCE = 1e-5;

    @Test
    void thirteenTextsOfOneTopic() {
        compare(
                new TopicArticleBlueprint(),
                Articles.topics(),
                (TopicArticleBatch batch) -> batch.text,
                article -> labels(article.topic(), null));
    }

    @Test
    void twelveTextsOfTwoSentiments() {
        compare(
                new SentimentArticleBlueprint(),
                Articles.sentiments(),
                (SentimentArticleBatch batch) -> batch.text,
                article -> labels(null, article.sentiment()));
    }

    @Test
    void bothTasksInOneModel() {
        assertThat(Articles.both().examples().get(12).sentiment()).isNull();
        compare(
                new ArticleBlueprint(),
                Articles.both(),
                (ArticleBatch batch) -> batch.text,
                article -> labels(article.topic(), article.sentiment()));
    }

    @Test
    void oneModelNeedsFewerParametersThanTwo() {
        long topic = TopicArticleTrainer.create().fit(Articles.topics()).model().parameterCount();
        long sentiment = SentimentArticleTrainer.create()
                .fit(Articles.sentiments())
                .model()
                .parameterCount();
        long both = ArticleTrainer.create().fit(Articles.both()).model().parameterCount();
        // 20 characters (and the unknown one) times 20, 20 to 50, 50 to 20, and 20 to 2 for each task
        assertThat(topic).isEqualTo(characters(Articles.topics().size()) * 20L + 1050 + 1020 + 42);
        assertThat(both).isEqualTo(topic + 42);
        assertThat(both).isLessThan(topic + sentiment);
    }

    private static int characters(int texts) {
        return 1
                + (int) Articles.both().examples().stream()
                        .limit(texts)
                        .flatMapToInt(article -> article.text().codePoints())
                        .distinct()
                        .count();
    }

    private static Map<String, Long> labels(Topic topic, Sentiment sentiment) {
        Map<String, Long> labels = new LinkedHashMap<>();
        if (topic != null) {
            labels.put("topic", (long) topic.ordinal());
        }
        if (sentiment != null) {
            labels.put("sentiment", (long) sentiment.ordinal());
        }
        return labels;
    }

    private static <E, B extends Batch<E>, P> void compare(
            Blueprint<E, B, P> blueprint,
            Dataset<E> data,
            Function<B, TextColumn> text,
            Function<E, Map<String, Long>> labels) {
        TaskSet all = TaskSet.all(blueprint.tasks().size());
        Encoding<E, B, P> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(data);
        TorchArticle torch = new TorchArticle(initial(blueprint, encoding, all));
        List<Map<String, Double>> steps = new ArrayList<>();
        Trained<E, B, P> trained = train(blueprint, data, all, steps);

        B encoded = encoding.batch();
        data.forEach(encoded::add);
        int step = 0;
        for (int epoch = 0; epoch < blueprint.options().epochs(); epoch++) {
            for (int row = 0; row < data.size(); row++) {
                Map<String, Double> expected = torch.step(
                        ids(text.apply(encoded), row),
                        labels.apply(data.examples().get(row)));
                Map<String, Double> found = steps.get(step++);
                assertThat(found.keySet()).isEqualTo(expected.keySet());
                expected.forEach(
                        (task, loss) -> assertThat(found.get(task)).as(task).isCloseTo(loss, within(TOLERANCE)));
            }
        }
        assertThat(steps).hasSize(step);
        sameParameters(trained.parameters(), torch);
    }

    private static <E, B extends Batch<E>, P> Parameters initial(
            Blueprint<E, B, P> blueprint, Encoding<E, B, P> encoding, TaskSet tasks) {
        Layout layout = new Layout(tasks);
        encoding.network(layout);
        return Parameters.initial(layout, blueprint.options().seed(), RandomSource.standard());
    }

    private static <E, B extends Batch<E>, P> Trained<E, B, P> train(
            Blueprint<E, B, P> blueprint, Dataset<E> data, TaskSet tasks, List<Map<String, Double>> steps) {
        TrainingListener recorder = new TrainingListener() {
            @Override
            public void onStep(Step event) {
                Map<String, Double> losses = new LinkedHashMap<>();
                for (String task : blueprint.tasks()) {
                    double loss = event.losses().of(task);
                    if (!Double.isNaN(loss)) {
                        losses.put(task, loss);
                    }
                }
                steps.add(losses);
            }
        };
        TrainingSetup setup = TrainingSetup.of(blueprint.options()).withListener(recorder);
        return new Trainer<>(blueprint, setup).fit(data, null, tasks).model();
    }

    private static long[] ids(TextColumn text, int row) {
        return IntStream.range(
                        text.tokens().segments().start(row),
                        text.tokens().segments().end(row))
                .mapToLong(text.tokens()::id)
                .toArray();
    }

    private static void sameParameters(Parameters found, TorchArticle torch) {
        for (ParameterSpec spec : found.specs()) {
            float[] values = found.values(spec).toArray();
            double[] expected = torch.values(spec.name());
            for (int i = 0; i < values.length; i++) {
                assertThat((double) values[i])
                        .as(spec.name() + "[" + i + "]")
                        .isCloseTo(expected[i], within(TOLERANCE));
            }
        }
    }
}
