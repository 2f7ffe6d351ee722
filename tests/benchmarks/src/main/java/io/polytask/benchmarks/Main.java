package io.polytask.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Polytask beside its peers: a process for each configuration of a library, all alive, asked in turn. */
@Command(name = "benchmarks", sortOptions = false)
public final class Main implements Callable<Integer> {
    @Option(names = "--only", split = ",", description = "the workloads, as W1,W2; left out, all")
    private List<String> only = List.of();

    @Option(names = "--quick", description = "fewer and shorter rounds", arity = "0..1", fallbackValue = "true")
    private boolean quick;

    @Option(names = "--out", description = "where the ratios go, as JSON", defaultValue = "peers.json")
    private Path out = Path.of("peers.json");

    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<Workload> workloads = Stream.of(Workload.values())
                .filter(workload -> chosen().isEmpty() || chosen().contains(workload.name()))
                .toList();
        Path logs = Files.createDirectories(out.toAbsolutePath().resolveSibling("benchmark-logs"));
        Refusals refusals = new Refusals();
        Results results = new Results();
        List<StationProcess> stations = new ArrayList<>();
        try {
            Configuration.all().forEach(configuration -> stations.add(new StationProcess(configuration, logs)));
            workloads.forEach(new Parity(stations, refusals, System.out)::check);
            List<Case> cases = workloads.stream()
                    .flatMap(workload -> workload.cases().stream())
                    .toList();
            (quick ? Rounds.quick() : Rounds.thorough()).run(cases, stations, refusals, results::add);
        } finally {
            stations.forEach(StationProcess::close);
        }
        report(results, refusals);
        return 0;
    }

    private List<String> chosen() {
        return only.stream().filter(name -> !name.isBlank()).toList();
    }

    private void report(Results results, Refusals refusals) throws IOException {
        Table table = new Table(results);
        System.out.println();
        System.out.println(
                "µs a step, medians (threads in brackets); ratio: Polytask's time to the peer's, less is better");
        table.lines().forEach(System.out::println);
        refusals.sentences().forEach(System.out::println);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out.toFile(), table.comparisons());
        System.out.println("The ratios are in " + out + ".");
    }
}
