package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.data.RowFormat;
import io.polytask.evaluation.Evaluation;
import io.polytask.model.TrainingOptions;
import io.polytask.report.EpochTable;
import io.polytask.training.TrainingSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** {@link News}: a tenth of the training part chooses the epoch, and the development part, which has labels, measures. */
record NewsLearning(Dataset<News> train, Dataset<News> chosen, Dataset<News> test)
        implements Entities.Learning<NewsTask> {
    static NewsLearning of(Path data, boolean choose) {
        Dataset<News> all = read(data, "train");
        Dataset<News> chosen = all.part(Part.TEST);
        Dataset<News> train =
                Dataset.of(Stream.concat(all.part(Part.TRAIN).stream(), all.part(Part.VALIDATION).stream())
                        .toList());
        return new NewsLearning(train, chosen, choose ? chosen : read(data, "dev"));
    }

    private static Dataset<News> read(Path data, String part) {
        Path plain = data.resolve(part + ".json");
        return new NewsReader()
                .read(Files.exists(plain) ? plain : data.resolve(part + ".json.gz"), RowFormat.JSON_LINES);
    }

    @Override
    public Evaluation learn(Set<NewsTask> tasks, long seed) {
        TrainingOptions declared = NewsTrainer.create().options();
        String monitor = tasks.contains(NewsTask.ENTITIES) ? declared.monitor() : "";
        TrainingSetup setup = TrainingSetup.of(
                        declared.toBuilder().seed(seed).monitor(monitor).build())
                .withListener(new EpochTable(System.out));
        return new NewsTrainer(setup).only(tasks).fit(train, chosen).model().evaluate(test);
    }
}
