package io.polytask.benchmarks;

import io.polytask.benchmarks.measure.Configuration;
import io.polytask.benchmarks.measure.Parity;
import io.polytask.benchmarks.measure.Refusals;
import io.polytask.benchmarks.measure.Rounds;
import io.polytask.benchmarks.measure.StationProcess;
import io.polytask.benchmarks.report.Results;
import io.polytask.benchmarks.report.Table;
import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures Polytask beside its peers: a process for each configuration of a library, all alive, asked in turn. */
@Command(name = "peers", description = "Training steps and predictions beside the other libraries'.")
final class PeersCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        List<Workload> workloads = Stream.of(Workload.values())
                .filter(workload -> settings.takes(workload.name()))
                .toList();
        Path logs = settings.folder("benchmark-logs");
        Refusals refusals = new Refusals();
        Results results = new Results();
        List<StationProcess> stations = new ArrayList<>();
        try {
            Configuration.all().forEach(configuration -> stations.add(new StationProcess(configuration, logs)));
            workloads.forEach(new Parity(stations, refusals, System.out)::check);
            List<Case> cases = workloads.stream()
                    .flatMap(workload -> workload.cases().stream())
                    .toList();
            (settings.quick() ? Rounds.quick() : Rounds.thorough()).run(cases, stations, refusals, results::add);
        } finally {
            stations.forEach(StationProcess::close);
        }
        report(results, refusals);
        return 0;
    }

    private void report(Results results, Refusals refusals) throws IOException {
        Table table = new Table(results);
        System.out.println();
        System.out.println(
                "µs a step, medians (threads in brackets); ratio: Polytask's time to the peer's, less is better");
        table.lines().forEach(System.out::println);
        refusals.sentences().forEach(System.out::println);
        settings.write(table.comparisons());
    }
}
