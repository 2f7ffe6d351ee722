package io.polytask.benchmarks;

import io.polytask.benchmarks.life.MemoryRow;
import io.polytask.benchmarks.life.Steady;
import io.polytask.benchmarks.report.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The memory of a process over 100,000 training steps. */
@Command(name = "memory", description = "The memory of a process over 100,000 training steps.")
final class MemoryCommand implements Callable<Integer> {
    private static final int STEPS = 100_000;

    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        Markdown table = new Markdown("", "step", "native KB", "heap MB", "resident MB");
        table.head().forEach(System.out::println);
        Steady steady = new Steady(settings.quick() ? STEPS / 10 : STEPS);
        List<MemoryRow> rows = new ArrayList<>();
        steady.features(row -> add(row, rows, table));
        steady.texts(row -> add(row, rows, table));
        settings.write(rows);
        return 0;
    }

    private static void add(MemoryRow row, List<MemoryRow> rows, Markdown table) {
        rows.add(row);
        System.out.println(table.row(
                row.training(), row.step(), row.nativeKilobytes(), row.heapMegabytes(), row.residentMegabytes()));
    }
}
