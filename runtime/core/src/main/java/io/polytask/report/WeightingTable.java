package io.polytask.report;

import io.polytask.api.Audience;
import io.polytask.api.WeightingType;
import io.polytask.training.DivergedException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints a line for each task alone and for each weighting of all in one model, as soon as it is known: of each task the
 * mean and the standard deviation of its main metric, {@linkplain Results#deltaM delta m}, and the CPU time of a step as a
 * multiple of one of EQUAL. A weighting that cannot be run has a line that tells why.
 */
@Audience(Audience.Group.USER)
public final class WeightingTable {
    private static final int WIDTH = 16;

    private final Comparison<?> comparison;
    private final PrintStream out;

    /**
     * A table on this stream, which stays open.
     *
     * @param comparison what is run
     * @param out where the lines go
     */
    public WeightingTable(Comparison<?> comparison, PrintStream out) {
        this.comparison = comparison;
        this.out = out;
    }

    /**
     * Trains and prints.
     *
     * @param weightings what is compared; EQUAL always comes first
     */
    public void print(List<WeightingType> weightings) {
        Results alone = comparison.alone();
        Results equal = comparison.together(WeightingType.EQUAL);
        print("Mean and standard deviation of " + comparison.seeds() + (comparison.seeds() == 1 ? " run" : " runs")
                + ", each with a seed of its own.");
        print(cell("", WIDTH) + cells(alone, WeightingTable::title) + "delta m, %  step cost");
        line("alone", alone, alone, equal);
        line("EQUAL", equal, alone, equal);
        Set<WeightingType> others = new LinkedHashSet<>(weightings);
        others.remove(WeightingType.EQUAL);
        for (WeightingType weighting : others) {
            try {
                line(weighting.name(), comparison.together(weighting), alone, equal);
            } catch (IllegalArgumentException | DivergedException e) {
                print(cell(weighting.name(), WIDTH) + "cannot be run: " + e.getMessage());
            }
        }
        print(
                "delta m = 100 / tasks * sum of (m - alone) / |alone|, or of (alone - m) / |alone| where less is better: above"
                        + " 0 is better than alone.");
        print(
                "step cost = CPU time of a step / that of one of EQUAL, each in the run that took least; alone: one step a"
                        + " task.");
    }

    private void line(String name, Results results, Results alone, Results equal) {
        print(cell(name, WIDTH)
                + cells(results, task -> String.format(Locale.ROOT, "%.4f +- %.4f", task.mean(), task.deviation()))
                + String.format(
                        Locale.ROOT,
                        "%+10.2f  %9.2f",
                        results.deltaM(alone),
                        results.stepSeconds() / equal.stepSeconds()));
    }

    private static String cells(Results results, Function<TaskResults, String> text) {
        return results.tasks().stream()
                .map(task -> cell(text.apply(task), Math.max(WIDTH, title(task).length())))
                .collect(Collectors.joining());
    }

    private static String title(TaskResults task) {
        return task.task() + " " + task.metric().id();
    }

    private static String cell(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()) + 2);
    }

    private void print(String line) {
        out.println(line);
    }
}
