package io.polytask.examples.entities;

import io.polytask.examples.common.Program;
import io.polytask.examples.common.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds names in the news of CLUENER or in the posts of Weibo NER, together with other tasks and each task alone. */
@Command(name = "entities", description = "Learns to find names, and tasks beside them, in Chinese news or posts.")
public final class Entities implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The directory of one of two public sets: CLUENER 2020, of CLUEbenchmark (train.json and "
                    + "dev.json, gzipped or not), or Weibo NER, of hltcoe/golden-horse (weiboNER_2nd_conll.train, .dev "
                    + "and .test).")
    private Path data;

    @Mixin
    private final Runs runs = new Runs();

    @Option(names = "--choose", description = "Measures on the part that settings are chosen by.")
    private boolean choose;

    /** Runs the example. */
    public static void main(String... arguments) {
        System.exit(Program.of(new Entities()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (PostLearning.isIn(data)) {
            runs.print(PostTask.class, PostTrainer.create().options(), PostLearning.of(data, choose));
        } else if (NewsLearning.isIn(data)) {
            runs.print(NewsTask.class, NewsTrainer.create().options(), NewsLearning.of(data, choose));
        } else {
            throw Program.wrong(command, "--data", data + " has neither the files of CLUENER nor those of Weibo NER.");
        }
        return 0;
    }
}
