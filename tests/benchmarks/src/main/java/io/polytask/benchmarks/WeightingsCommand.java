package io.polytask.benchmarks;

import io.polytask.benchmarks.report.Markdown;
import io.polytask.benchmarks.scale.Weightings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a training step of each weighting costs beside one of EQUAL, for 2, 4 and 16 tasks on two networks. */
@Command(name = "weightings", description = "A training step of each weighting, for 2, 4 and 16 tasks.")
final class WeightingsCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        Markdown table = new Markdown(
                "trunk", "weighting", "space", "tasks", "CPU µs a step", "time x", "LibMTL's products x", "saved %");
        table.head().forEach(System.out::println);
        settings.write(new Weightings(settings.quick())
                .run(
                        settings::takes,
                        row -> System.out.println(table.row(
                                row.trunk(),
                                row.weighting(),
                                row.space(),
                                row.tasks(),
                                row.micros(),
                                row.timeRatio(),
                                row.waysRatio(),
                                row.saved()))));
        return 0;
    }
}
