package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.data.RowFormat;
import io.polytask.evaluation.Evaluation;
import io.polytask.report.Experiment;
import io.polytask.training.TrainingSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@link News}: settings are chosen by a tenth of the training part; what is measured by the development part, which has
 * labels, learns from all of it and is the model of the last epoch.
 */
record NewsLearning(Dataset<News> train, @Nullable Dataset<News> chosen, Dataset<News> test)
        implements Experiment<NewsTask> {
    /** Whether a directory has the files. */
    static boolean isIn(Path data) {
        return Files.isRegularFile(file(data, "train")) && Files.isRegularFile(file(data, "dev"));
    }

    static NewsLearning of(Path data, boolean choose) {
        Dataset<News> all = read(data, "train");
        if (!choose) {
            return new NewsLearning(all, null, read(data, "dev"));
        }
        Dataset<News> chosen = all.part(Part.TEST);
        return new NewsLearning(all.part(Part.TRAIN, Part.VALIDATION), chosen, chosen);
    }

    private static Dataset<News> read(Path data, String part) {
        return new NewsReader().read(file(data, part), RowFormat.JSON_LINES);
    }

    private static Path file(Path data, String part) {
        Path plain = data.resolve(part + ".json");
        return Files.exists(plain) ? plain : data.resolve(part + ".json.gz");
    }

    @Override
    public Evaluation run(TrainingSetup setup, Set<NewsTask> tasks) {
        NewsTrainer trainer = new NewsTrainer(setup).only(tasks);
        return (chosen == null ? trainer.fit(train) : trainer.fit(train, chosen))
                .model()
                .evaluate(test);
    }
}
