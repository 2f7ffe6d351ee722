package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.report.Experiment;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** {@link Post}: settings are chosen by the development part, which shows how each epoch does; the test part measures. */
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
        return new PostTrainer(setup)
                .only(tasks)
                .fit(train, development)
                .model()
                .evaluate(test);
    }
}
