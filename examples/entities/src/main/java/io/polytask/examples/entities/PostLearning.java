package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.model.TrainingOptions;
import io.polytask.report.Experiment;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** {@link Post}: the development part chooses the epoch, the test part measures. */
record PostLearning(Dataset<Post> train, Dataset<Post> development, Dataset<Post> test)
        implements Experiment<PostTask> {
    /** Whether a directory has the files. */
    static boolean isIn(Path data) {
        return Stream.of("train", "dev", "test").allMatch(part -> Files.isRegularFile(file(data, part)));
    }

    static PostLearning of(Path data, boolean choose) throws IOException {
        Dataset<Post> development = Posts.read(file(data, "dev"));
        return new PostLearning(
                Posts.read(file(data, "train")), development, choose ? development : Posts.read(file(data, "test")));
    }

    private static Path file(Path data, String part) {
        return data.resolve("weiboNER_2nd_conll." + part);
    }

    @Override
    public Evaluation run(TrainingSetup setup, Set<PostTask> tasks) {
        TrainingOptions declared = setup.options();
        String monitor = tasks.contains(PostTask.ENTITIES) ? declared.monitor() : "";
        return new PostTrainer(
                        setup.withOptions(declared.toBuilder().monitor(monitor).build()))
                .only(tasks)
                .fit(train, development)
                .model()
                .evaluate(test);
    }
}
