package io.polytask.examples.reviews;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.evaluation.Evaluation;
import io.polytask.examples.common.Program;
import io.polytask.examples.common.Runs;
import io.polytask.report.ProgressBars;
import io.polytask.training.TrainingSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains {@link Review} on the data set online_shopping_10_cats and measures it on the development part. */
@Command(
        name = "reviews",
        description = "Learns what was bought and whether the buyer was content; measures on the development part.")
public final class Reviews implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "The reviews, a CSV file with the columns cat, label and review, gzipped or not: the set "
                    + "online_shopping_10_cats of the public ChineseNlpCorpus.")
    private Path data;

    @Mixin
    private final Runs runs = new Runs();

    @Option(names = "--weightings", description = "Compares weightings on the small model PooledReview instead.")
    private boolean weightings;

    /** Runs the example. */
    public static void main(String... arguments) {
        System.exit(Program.of(new Reviews()).execute(arguments));
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(data)) {
            throw Program.wrong(command, "--data", data + " is no file.");
        }
        Dataset<Review> reviews = new ReviewReader().read(data);
        if (weightings) {
            Weightings.print(reviews, runs.seeds());
        } else {
            runs.print(
                    ReviewTask.class, ReviewTrainer.create().options(), (setup, tasks) -> run(setup, tasks, reviews));
        }
        return 0;
    }

    private static Evaluation run(TrainingSetup setup, Set<ReviewTask> tasks, Dataset<Review> reviews) {
        Dataset<Review> development = reviews.part(Part.VALIDATION);
        ReviewModel model = new ReviewTrainer(setup.withListener(new ProgressBars(System.err)))
                .only(tasks)
                .fit(reviews.part(Part.TRAIN), development)
                .model();
        System.out.println("物流很快，屏幕也清晰: " + model.predict(Review.of("物流很快，屏幕也清晰")));
        return model.evaluate(development);
    }
}
