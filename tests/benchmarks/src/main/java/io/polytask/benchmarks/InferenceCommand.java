package io.polytask.benchmarks;

import io.polytask.benchmarks.report.Markdown;
import io.polytask.benchmarks.solo.Solo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Predictions of one example from several threads at once, and of many examples beside the forward pass alone. */
@Command(name = "inference", description = "Predictions of one example from several threads, and of many at a time.")
final class InferenceCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        Solo solo = new Solo(settings::takes, settings.quick());
        List<Object> figures = new ArrayList<>();
        Markdown single = new Markdown("one example", "threads", "predictions/s", "median µs", "p99 µs");
        single.head().forEach(System.out::println);
        solo.concurrency()
                .peek(figures::add)
                .forEach(row -> System.out.println(
                        single.row(row.workload(), row.threads(), row.perSecond(), row.median(), row.p99())));
        System.out.println();
        Markdown many = new Markdown("many examples", "batch", "forward pass alone, µs", "predict, µs", "%");
        many.head().forEach(System.out::println);
        solo.forward()
                .peek(figures::add)
                .forEach(row -> System.out.println(
                        many.row(row.workload(), row.batch(), row.part(), row.whole(), row.percent())));
        settings.write(figures);
        return 0;
    }
}
