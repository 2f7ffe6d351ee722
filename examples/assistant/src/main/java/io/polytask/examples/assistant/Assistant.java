package io.polytask.examples.assistant;

import io.polytask.evaluation.Evaluation;
import io.polytask.examples.common.Count;
import io.polytask.examples.common.Program;
import io.polytask.examples.common.Runs;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Trains {@link Utterance} on ATIS or SNIPS, both tasks together and each alone, and measures it: slots by their spans,
 * intents, and whole sentences.
 */
@Command(name = "assistant", description = "Learns the intents of sentences and the slots of their words.")
public final class Assistant implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description =
                    "A directory with train, valid and perhaps test, each of the files seq.in, seq.out and label, as "
                            + "ATIS and SNIPS have them in the public repository MiuLab/SlotGated-SLU.")
    private Path data;

    @Mixin
    private final Runs runs = new Runs();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            converter = Count.class,
            description = "Passes over the training data. Default: as many as Utterance declares.")
    private Integer epochs;

    @Option(names = "--choose", description = "Measures on the part that settings are chosen by.")
    private boolean choose;

    /** Runs the example. */
    public static void main(String... arguments) {
        System.exit(Program.of(new Assistant()).execute(arguments));
    }

    @Override
    public Integer call() {
        Corpus.missing(data).ifPresent(file -> {
            throw Program.wrong(command, "--data", data + " has no " + file + ".");
        });
        Corpus corpus = Corpus.read(data, choose);
        System.out.println(corpus);
        TrainingOptions declared = UtteranceTrainer.create().options();
        TrainingOptions options =
                epochs == null ? declared : declared.toBuilder().epochs(epochs).build();
        runs.print(UtteranceTask.class, options, (setup, tasks) -> run(setup, tasks, corpus));
        return 0;
    }

    private static Evaluation run(TrainingSetup setup, Set<UtteranceTask> tasks, Corpus corpus) {
        UtteranceModel model = new UtteranceTrainer(setup)
                .only(tasks)
                .fit(corpus.train(), corpus.validation())
                .model();
        // The mean of one leaves out the types of the slots, of which there are many.
        return Evaluation.mean(List.of(model.evaluate(corpus.measured())));
    }
}
