package io.polytask.benchmarks;

import io.polytask.benchmarks.measure.Configuration;
import io.polytask.benchmarks.measure.Parity;
import io.polytask.benchmarks.measure.Refusals;
import io.polytask.benchmarks.measure.Rounds;
import io.polytask.benchmarks.measure.StationProcess;
import io.polytask.benchmarks.report.Results;
import io.polytask.benchmarks.report.Table;
import io.polytask.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures Polytask beside its peers: for each workload a process of each configuration of a library, asked in turn. */
@Command(name = "peers", description = "Training steps and predictions beside the other libraries'.")
final class PeersCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Option(
            names = "--vectors",
            description = "Polytask with the JVM's Vector API",
            arity = "0..1",
            fallbackValue = "true")
    private boolean vectors;

    @Override
    public Integer call() throws IOException {
        List<Workload> workloads = Stream.of(Workload.values())
                .filter(workload -> settings.takes(workload.name()))
                .toList();
        Refusals refusals = new Refusals();
        Results results = new Results();
        for (Workload workload : workloads) {
            measure(workload, refusals, results);
        }
        report(results, refusals);
        return 0;
    }

    /** With processes of its own, so that no workload meets what the JVM has made of another one's loops. */
    private void measure(Workload workload, Refusals refusals, Results results) throws IOException {
        Path logs = settings.folder("benchmark-logs/" + workload);
        List<StationProcess> stations = new ArrayList<>();
        try {
            for (Configuration configuration : Configuration.all(vectors)) {
                stations.add(new StationProcess(configuration, logs));
            }
            new Parity(stations, refusals, System.out).check(workload);
            (settings.quick() ? Rounds.quick() : Rounds.thorough())
                    .run(workload.cases(), stations, refusals, results::add);
        } finally {
            stations.forEach(StationProcess::close);
        }
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
