package io.polytask.benchmarks;

import io.polytask.benchmarks.life.Start;
import io.polytask.benchmarks.life.Starts;
import io.polytask.benchmarks.report.Markdown;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How long a new process takes to its first training step. */
@Command(name = "start", description = "How long a new process takes to its first training step.")
final class StartCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        Starts starts = new Starts();
        Markdown table = new Markdown("ms", "JVM", "injector and data", "ND4J and BLAS", "first step", "in all");
        table.head().forEach(System.out::println);
        Start warm = starts.warm(settings.quick() ? 3 : 11);
        print(table, "libraries unpacked before", warm);
        Start cold = starts.cold();
        print(table, "first start on a machine", cold);
        settings.write(List.of(warm, cold));
        return 0;
    }

    private static void print(Markdown table, String name, Start start) {
        System.out.println(
                table.row(name, start.machine(), start.reading(), start.libraries(), start.step(), start.total()));
    }
}
