package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.floor.Floor;
import io.polytask.benchmarks.peer.Training;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * The process of one {@link Configuration}: it reads orders from its input, a line each, and answers in a line that starts
 * with {@code =}, or with {@code !} and a reason. JMH does the measuring, within this process, which lives for the whole run.
 */
public final class Station {
    private final String peer;
    private final int threads;

    private Station(String peer, int threads) {
        this.peer = peer;
        this.threads = threads;
    }

    /** Arguments: the library and its threads. */
    public static void main(String... arguments) throws IOException {
        PrintStream answers = System.out;
        // What the libraries print is no answer.
        System.setOut(System.err);
        Station station = new Station(arguments[0], Integer.parseInt(arguments[1]));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answers.println(station.answer(order.split(" ")));
        }
        System.exit(0);
    }

    private String answer(String[] order) {
        try {
            return "= "
                    + switch (order[0]) {
                        case "losses" -> losses(Workload.valueOf(order[1]), Integer.parseInt(order[2]));
                        case "measure" ->
                            measure(order[1], Integer.parseInt(order[2]), Integer.parseInt(order[3]))
                                    .write();
                        default -> throw new IllegalArgumentException("There is no order " + order[0] + ".");
                    };
        } catch (RuntimeException | RunnerException e) {
            e.printStackTrace();
            return "! " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    /** The losses that five steps of plain gradient descent start from. */
    private String losses(Workload workload, int batch) {
        StringJoiner losses = new StringJoiner(" ");
        try (Training training = Peers.named(peer, threads).training(workload, batch, Update.SGD)) {
            for (int step = 0; step < 5; step++) {
                losses.add(String.format(Locale.ROOT, "%.7f", training.loss()));
            }
        }
        return losses.toString();
    }

    private Measurement measure(String asked, int warmUp, int milliseconds) throws RunnerException {
        if (peer.equals(Peers.FLOOR)) {
            double micros = new Floor().micros(Case.of(asked), milliseconds / 2);
            return new Measurement(micros, micros, 0);
        }
        RunResult result = new Runner(new OptionsBuilder()
                        .include(StepBenchmark.class.getName())
                        .param("peer", peer)
                        .param("threads", Integer.toString(threads))
                        .param("asked", asked)
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(0)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds(warmUp))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(milliseconds))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .runSingle();
        Statistics times = result.getPrimaryResult().getStatistics();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measurement(
                times.getPercentile(50), times.getPercentile(90), allocated == null ? 0 : allocated.getScore());
    }
}
