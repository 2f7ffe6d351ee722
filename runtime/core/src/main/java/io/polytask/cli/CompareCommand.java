package io.polytask.cli;

import io.polytask.data.Batch;
import io.polytask.data.ExampleReader;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.evaluation.TaskScores;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Trained;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains every task alone, or with no more than what it is given, and all together, and compares. */
@Command(
        name = "compare",
        description = {
            "Trains every task alone, and all in one model, with the same settings; prints the main metric of each task on "
                    + "the test part.",
            "Nothing is saved."
        })
final class CompareCommand implements Callable<Integer> {
    private final Streams streams;
    private final Models models;

    @Mixin
    private RunArguments arguments = new RunArguments();

    CompareCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() {
        return run(arguments.provider(models));
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) {
        TaskSet tasks = arguments.tasks(provider.blueprint());
        TrainingSetup setup = arguments.setup(provider, streams);
        ExampleReader<E> reader = arguments.reader(provider);
        Parts<E> parts = arguments.read(reader, streams);
        if (parts.test().isEmpty()) {
            throw new IllegalArgumentException("There is no test example to compare by: give some with --test.");
        }
        Blueprint<E, B, P> blueprint = provider.blueprint();
        Evaluation together = evaluation(new Trainer<>(blueprint, setup), parts, tasks);
        List<Evaluation> alone = tasks.ordinals()
                .mapToObj(task -> evaluation(
                        new Trainer<>(blueprint, alone(setup, blueprint.tasks().get(task))),
                        parts,
                        blueprint.relations().running(TaskSet.ofOrdinals(IntStream.of(task)))))
                .toList();
        print("%-20s %-16s %10s %10s %10s", "task", "metric", "alone", "together", "gain");
        for (int i = 0; i < alone.size(); i++) {
            TaskScores all = together.tasks().get(i);
            alone.get(i).tasks().stream()
                    .filter(scores -> scores.task().equals(all.task()))
                    .forEach(scores -> print(scores, all));
        }
        arguments.reportSkipped(reader, streams);
        return 0;
    }

    /** A task alone cannot be watched by the score of another: then its own main metric chooses the epoch. */
    private static TrainingSetup alone(TrainingSetup setup, String task) {
        String monitor = setup.options().monitor();
        return monitor.equals(task) || monitor.startsWith(task + ".")
                ? setup
                : setup.withOptions(setup.options().toBuilder().monitor("").build());
    }

    private static <E, B extends Batch<E>, P> Evaluation evaluation(
            Trainer<E, B, P> trainer, Parts<E> parts, TaskSet tasks) {
        Trained<E, B, P> trained =
                trainer.fit(parts.train(), parts.validationOrNull(), tasks).model();
        return Evaluator.evaluate(trained, parts.test());
    }

    private void print(TaskScores alone, TaskScores together) {
        OptionalDouble one = alone.value(alone.main());
        OptionalDouble other = together.value(together.main());
        if (one.isPresent() && other.isPresent()) {
            double gain = other.getAsDouble() - one.getAsDouble();
            print(
                    "%-20s %-16s %10.4f %10.4f %+10.4f",
                    alone.task(), alone.main().id(), one.getAsDouble(), other.getAsDouble(), gain);
        } else {
            print("%-20s %-16s %10s %10s %10s", alone.task(), alone.main().id(), "-", "-", "-");
        }
    }

    private void print(String format, Object... values) {
        streams.out().println(String.format(Locale.ROOT, format, values));
    }
}
