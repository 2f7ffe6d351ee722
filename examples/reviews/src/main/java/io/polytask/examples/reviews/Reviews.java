package io.polytask.examples.reviews;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.evaluation.Evaluation;
import io.polytask.report.EpochTable;
import io.polytask.report.ProgressBars;
import io.polytask.training.TrainingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Trains {@link Review} on the data set online_shopping_10_cats and measures it on the development part. */
public final class Reviews {
    private Reviews() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data FILE}: the reviews as CSV with the columns cat, label and review, gzipped or not; {@code
     *     --seeds N}: how many runs are averaged (default: 1); {@code --only together} or {@code --only alone}: else both tasks
     *     together and each alone; {@code --weightings}: the {@link PooledReview} with each weighting instead
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = List.of(arguments);
        int data = options.indexOf("--data") + 1;
        if (data == 0 || data == options.size() || !Files.isRegularFile(Path.of(options.get(data)))) {
            System.err.println(
                    (data == 0 || data == options.size() ? "No data given" : options.get(data) + " is no file")
                            + ": --data FILE names the reviews, a CSV file with the columns cat, label and review. "
                            + "It is the set online_shopping_10_cats of the public ChineseNlpCorpus.");
            System.exit(1);
        }
        Injector injector = Guice.createInjector(new ReviewModule(), new Reports());
        Dataset<Review> reviews = injector.getInstance(ReviewReader.class).read(Path.of(options.get(data)));
        int seeds = options.contains("--seeds") ? Integer.parseInt(options.get(options.indexOf("--seeds") + 1)) : 1;
        if (options.contains("--weightings")) {
            Weightings.print(reviews, seeds);
            return;
        }
        ReviewTrainer trainer = injector.getInstance(ReviewTrainer.class);
        String only = options.contains("--only") ? options.get(options.indexOf("--only") + 1) : "";
        if (!only.equals("alone")) {
            ReviewModel model = measure("Both tasks", trainer, reviews, seeds);
            System.out.println("物流很快，屏幕也清晰: " + model.predict(Review.of("物流很快，屏幕也清晰")));
        }
        if (!only.equals("together")) {
            measure("Category alone", trainer.only(Set.of(ReviewTask.CATEGORY)), reviews, seeds);
            measure("Sentiment alone", trainer.only(Set.of(ReviewTask.CONTENT)), reviews, seeds);
        }
    }

    /** Trains as many models, and tells of each and of their mean on the development part; the last of them. */
    private static ReviewModel measure(String title, ReviewTrainer trainer, Dataset<Review> reviews, int seeds) {
        Dataset<Review> development = reviews.part(Part.VALIDATION);
        List<Evaluation> runs = new ArrayList<>();
        long start = System.nanoTime();
        ReviewModel model;
        int seed = 0;
        do {
            seed++;
            model = trainer.with(trainer.options().toBuilder().seed(seed).build())
                    .fit(reviews.part(Part.TRAIN), development)
                    .model();
            runs.add(model.evaluate(development));
            System.out.printf("%s, seed %d, development part:%n%s%n", title, seed, runs.get(seed - 1));
        } while (seed < seeds);
        long seconds = (System.nanoTime() - start) / 1_000_000_000 / seed;
        System.out.printf("%s, mean of %d, %d s each:%n%s%n", title, seed, seconds, Evaluation.mean(runs));
        return model;
    }

    /** What the terminal shows while the model learns. */
    private static final class Reports extends AbstractModule {
        @Override
        protected void configure() {
            Multibinder<TrainingListener> listeners =
                    Multibinder.newSetBinder(binder(), ReviewModule.key(TrainingListener.class));
            listeners.addBinding().toInstance(new ProgressBars(System.err));
            listeners.addBinding().toInstance(new EpochTable(System.out));
        }
    }
}
