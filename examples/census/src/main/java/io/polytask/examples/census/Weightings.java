package io.polytask.examples.census;

import io.polytask.api.WeightingType;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.model.TrainingOptions;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The shared layer with each weighting in turn, with its default settings, beside a network for each task. Weightings that
 * learn on validation batches take them from the development part, of which the others see nothing.
 */
final class Weightings {
    /** They need a validation part to learn on. */
    private static final Set<WeightingType> WITH_FORESIGHT =
            Set.of(WeightingType.AUTO_LAMBDA, WeightingType.MOML, WeightingType.FORUM);

    private final Persons persons;
    private final long firstSeed;
    private final int seeds;
    private final PrintStream out;

    Weightings(Persons persons, long firstSeed, int seeds, PrintStream out) {
        this.persons = persons;
        this.firstSeed = firstSeed;
        this.seeds = seeds;
        this.out = out;
    }

    /** What one training came to. */
    private record Outcome(double income, double neverMarried, double seconds) {}

    /** Prints a line for each weighting: it takes a training for each seed. */
    void print(List<WeightingType> weightings) {
        List<Outcome> single = outcomes(seed -> {
            Outcome income = train(WeightingType.EQUAL, seed, Set.of(SharedBottomTask.INCOME));
            Outcome neverMarried = train(WeightingType.EQUAL, seed, Set.of(SharedBottomTask.NEVER_MARRIED));
            return new Outcome(income.income(), neverMarried.neverMarried(), income.seconds() + neverMarried.seconds());
        });
        out.printf("%-14s  %-16s  %-16s  %8s  %s%n", "", "income", "never married", "delta m", "time");
        line("alone", single, single, single);
        List<Outcome> equal = outcomes(seed -> train(WeightingType.EQUAL, seed, Set.of(SharedBottomTask.values())));
        for (WeightingType type : weightings) {
            List<Outcome> outcomes = type == WeightingType.EQUAL
                    ? equal
                    : outcomes(seed -> train(type, seed, Set.of(SharedBottomTask.values())));
            line(type.toString(), outcomes, single, equal);
        }
    }

    /** A training with a seed. */
    private interface Training {
        Outcome run(long seed);
    }

    private List<Outcome> outcomes(Training training) {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            outcomes.add(training.run(seed));
        }
        return outcomes;
    }

    private Outcome train(WeightingType type, long seed, Set<SharedBottomTask> tasks) {
        SharedBottomTrainer declared = SharedBottomTrainer.create();
        TrainingOptions options =
                declared.options().toBuilder().weighting(type).seed(seed).build();
        SharedBottomTrainer trainer = declared.with(options).only(tasks);
        long start = System.nanoTime();
        SharedBottomModel model = WITH_FORESIGHT.contains(type)
                ? trainer.fit(persons.train(), persons.development()).model()
                : trainer.fit(persons.train()).model();
        double seconds = (System.nanoTime() - start) / 1e9;
        Evaluation evaluation = model.evaluate(persons.test());
        return new Outcome(area(evaluation, "income", tasks), area(evaluation, "neverMarried", tasks), seconds);
    }

    private static double area(Evaluation evaluation, String task, Set<SharedBottomTask> tasks) {
        boolean trained = tasks.stream().anyMatch(known -> known.toString().equals(task));
        return trained ? evaluation.value(task, Metric.ROC_AUC) : Double.NaN;
    }

    /** Delta m is the mean of what the areas gain over those of the networks alone, in percent of these (Maninis et al. 2019). */
    private void line(String name, List<Outcome> outcomes, List<Outcome> single, List<Outcome> equal) {
        double gain = gain(outcomes, single, Outcome::income) + gain(outcomes, single, Outcome::neverMarried);
        out.printf(
                Locale.ROOT,
                "%-14s  %s  %s  %+7.2f%%  %.2f%n",
                name,
                spread(outcomes, Outcome::income),
                spread(outcomes, Outcome::neverMarried),
                100 * gain / 2,
                mean(outcomes, Outcome::seconds) / mean(equal, Outcome::seconds));
    }

    private static double gain(List<Outcome> outcomes, List<Outcome> single, ToDoubleFunction<Outcome> of) {
        return mean(outcomes, of) / mean(single, of) - 1;
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> of) {
        return outcomes.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static String spread(List<Outcome> outcomes, ToDoubleFunction<Outcome> of) {
        double mean = mean(outcomes, of);
        double squares = outcomes.stream()
                .mapToDouble(of)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return String.format(Locale.ROOT, "%.4f +- %.4f", mean, Math.sqrt(squares / Math.max(1, outcomes.size() - 1)));
    }
}
