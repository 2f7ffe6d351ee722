package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.model.TrainingOptions;
import io.polytask.report.EpochTable;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** {@link Post}: the development part chooses the epoch, the test part measures. */
record PostLearning(Dataset<Post> train, Dataset<Post> development, Dataset<Post> test)
        implements Entities.Learning<PostTask> {
    static PostLearning of(Path data, boolean choose) throws IOException {
        Dataset<Post> development = Posts.read(data.resolve("weiboNER_2nd_conll.dev"));
        return new PostLearning(
                Posts.read(data.resolve("weiboNER_2nd_conll.train")),
                development,
                choose ? development : Posts.read(data.resolve("weiboNER_2nd_conll.test")));
    }

    @Override
    public Evaluation learn(Set<PostTask> tasks, long seed) {
        TrainingOptions declared = PostTrainer.create().options();
        String monitor = tasks.contains(PostTask.ENTITIES) ? declared.monitor() : "";
        TrainingSetup setup = TrainingSetup.of(
                        declared.toBuilder().seed(seed).monitor(monitor).build())
                .withListener(new EpochTable(System.out));
        return new PostTrainer(setup)
                .only(tasks)
                .fit(train, development)
                .model()
                .evaluate(test);
    }
}
