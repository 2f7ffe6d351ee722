package io.polytask.examples.entities;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.report.EpochTable;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** {@link Post}: the development part chooses the epoch, the test part measures. */
record PostLearning(Dataset<Post> train, Dataset<Post> development, Dataset<Post> test) implements Entities.Learning {
    static PostLearning of(Path data, boolean choose) throws IOException {
        Dataset<Post> development = Posts.read(data.resolve("weiboNER_2nd_conll.dev"));
        return new PostLearning(
                Posts.read(data.resolve("weiboNER_2nd_conll.train")),
                development,
                choose ? development : Posts.read(data.resolve("weiboNER_2nd_conll.test")));
    }

    @Override
    public Evaluation learn(boolean alone, long seed) {
        PostTrainer declared = PostTrainer.create();
        TrainingSetup setup = TrainingSetup.of(
                        declared.options().toBuilder().seed(seed).build())
                .withListener(new EpochTable(System.out));
        PostTrainer trainer = new PostTrainer(setup);
        return (alone ? trainer.only(Set.of(PostTask.ENTITIES)) : trainer)
                .fit(train, development)
                .model()
                .evaluate(test);
    }
}
