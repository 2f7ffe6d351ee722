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
import java.util.List;

/** Trains {@link Review} on the data set online_shopping_10_cats and measures it on the development part. */
public final class Reviews {
    private Reviews() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data FILE}: the reviews as CSV with the columns cat, label and review, gzipped or not
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
        ReviewModel model = injector.getInstance(ReviewTrainer.class)
                .fit(reviews.part(Part.TRAIN), reviews.part(Part.VALIDATION))
                .model();
        Evaluation development = model.evaluate(reviews.part(Part.VALIDATION));
        System.out.println("Development part, " + reviews.part(Part.VALIDATION).size() + " reviews:");
        System.out.println(development);
        System.out.println("物流很快，屏幕也清晰: " + model.predict(Review.of("物流很快，屏幕也清晰")));
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
