package io.polytask.benchmarks;

import io.polytask.benchmarks.report.Markdown;
import io.polytask.benchmarks.scale.Scale;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a training step costs as vocabulary, tasks, batch, length and threads grow. */
@Command(name = "scale", description = "A training step as vocabulary, tasks, batch, length and threads grow.")
final class ScaleCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        Markdown table = new Markdown(
                "", "", "µs a step", "examples/s", "time x", "arithmetic x", "native MB", "heap MB", "resident MB");
        table.head().forEach(System.out::println);
        settings.write(new Scale(settings.quick())
                .run(
                        settings::takes,
                        row -> System.out.println(table.row(
                                row.axis(),
                                row.value(),
                                row.micros(),
                                row.examplesPerSecond(),
                                row.timeRatio(),
                                row.arithmeticRatio(),
                                row.nativeMegabytes(),
                                row.heapMegabytes(),
                                row.residentMegabytes()))));
        return 0;
    }
}
