package io.polytask.cli;

import io.polytask.api.WeightingType;
import io.polytask.data.ExampleReader;
import io.polytask.encode.Batch;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.Trained;
import io.polytask.report.Comparison;
import io.polytask.report.Results;
import io.polytask.report.TaskResults;
import io.polytask.report.WeightingTable;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "Trainings of each kind, of which the mean is printed; their seeds count up from --seed. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int seeds = 1;

    @Option(
            names = "--weightings",
            paramLabel = "NAME",
            split = ",",
            description =
                    "A table of ways to balance the tasks instead, each with its default settings: ALL, or names of "
                            + "--weighting with commas between them.")
    private List<String> weightings = List.of();

    CompareCommand(Streams streams, Models models) {
        this.streams = streams;
        this.models = models;
    }

    @Override
    public Integer call() {
        return run(arguments.provider(models));
    }

    private <E, B extends Batch<E>, P> int run(ModelProvider<E, B, P> provider) {
        if (seeds < 1) {
            throw new WrongCallException("--seeds is " + seeds + ", but must be at least 1.");
        }
        List<WeightingType> types = WeightingsArgument.parse(weightings);
        Blueprint<E, B, P> blueprint = provider.blueprint();
        TaskSet tasks = arguments.tasks(blueprint);
        TrainingSetup setup = arguments.setup(provider, streams);
        ExampleReader<E> reader = arguments.reader(provider);
        Parts<E> parts = arguments.read(reader, streams);
        if (parts.test().isEmpty()) {
            throw new IllegalArgumentException("There is no test example to compare by: give some with --test.");
        }
        List<String> names = tasks.ordinals().mapToObj(blueprint.tasks()::get).toList();
        Comparison<String> comparison =
                new Comparison<>((run, some) -> evaluation(blueprint, run, parts, some), setup, names, seeds);
        if (types.isEmpty()) {
            print(comparison.alone(), comparison.together());
        } else {
            new WeightingTable(comparison, streams.out()).print(types);
        }
        arguments.reportSkipped(reader, streams);
        return 0;
    }

    /** Of some tasks, with what they are given. */
    private static <E, B extends Batch<E>, P> Evaluation evaluation(
            Blueprint<E, B, P> blueprint, TrainingSetup setup, Parts<E> parts, Set<String> names) {
        TaskSet tasks =
                blueprint.relations().running(TaskSet.ofOrdinals(names.stream().mapToInt(blueprint.tasks()::indexOf)));
        Trained<E, B, P> trained = new Trainer<>(blueprint, setup)
                .fit(parts.train(), parts.validationOrNull(), tasks)
                .model();
        return Evaluator.evaluate(trained, parts.test());
    }

    private void print(Results alone, Results together) {
        print("%-20s %-16s %10s %10s %10s", "task", "metric", "alone", "together", "gain");
        for (int task = 0; task < alone.tasks().size(); task++) {
            print(alone.tasks().get(task), together.tasks().get(task).mean());
        }
    }

    private void print(TaskResults alone, double together) {
        double one = alone.mean();
        if (Double.isNaN(one) || Double.isNaN(together)) {
            print("%-20s %-16s %10s %10s %10s", alone.task(), alone.metric().id(), "-", "-", "-");
        } else {
            print(
                    "%-20s %-16s %10.4f %10.4f %+10.4f",
                    alone.task(), alone.metric().id(), one, together, together - one);
        }
    }

    private void print(String format, Object... values) {
        streams.out().println(String.format(Locale.ROOT, format, values));
    }
}
