package io.polytask.benchmarks;

import io.polytask.benchmarks.report.Markdown;
import io.polytask.benchmarks.solo.Solo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What steps and predictions leave for the garbage collector, and what the gather of a batch takes of its step. */
@Command(name = "waste", description = "Bytes allocated by steps and predictions; the gather's share of a step.")
final class WasteCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        Solo solo = new Solo(settings::takes, settings.quick());
        List<Object> figures = new ArrayList<>();
        Markdown bytes = new Markdown("", "", "batch", "threads", "bytes allocated");
        bytes.head().forEach(System.out::println);
        solo.allocation()
                .peek(figures::add)
                .forEach(row -> System.out.println(
                        bytes.row(row.workload(), row.part(), row.batch(), row.threads(), row.bytes())));
        System.out.println();
        Markdown gather = new Markdown("", "batch", "gather, µs", "step, µs", "%");
        gather.head().forEach(System.out::println);
        solo.gather()
                .peek(figures::add)
                .forEach(row -> System.out.println(
                        gather.row(row.workload(), row.batch(), row.part(), row.whole(), row.percent())));
        settings.write(figures);
        return 0;
    }
}
