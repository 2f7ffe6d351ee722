package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A {@link Station} as the runner sees it. */
public final class StationProcess implements AutoCloseable {
    private final Configuration configuration;
    private final Path log;
    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    /**
     * Starts the process.
     *
     * @param logs the folder of the files that the processes' messages go to
     */
    public StationProcess(Configuration configuration, Path logs) {
        this.configuration = configuration;
        log = logs.resolve(configuration.name() + ".log");
        try {
            process = start();
        } catch (IOException e) {
            throw new UncheckedIOException("The process of " + configuration.name() + " does not start.", e);
        }
        orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx3g");
        // Off-heap memory counts, too: a quarter of what JavaCPP takes by default is not enough for the big tables.
        command.add("-Dorg.bytedeco.javacpp.maxphysicalbytes=0");
        command.addAll(configuration.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Station.class.getName()));
        command.addAll(List.of(configuration.peer(), Integer.toString(configuration.threads())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        Map<String, String> environment = builder.environment();
        // Each process finds the kernels of the CPU by itself, and so all find the same.
        environment.remove("OPENBLAS_CORETYPE");
        environment.putAll(configuration.environment());
        return builder.start();
    }

    /** What it is a process of. */
    public Configuration configuration() {
        return configuration;
    }

    /**
     * Measures a case.
     *
     * @param warmUp milliseconds before the measurement
     * @param milliseconds of the measurement
     * @throws StationException if the library fails
     */
    public Measurement measure(Case asked, int warmUp, int milliseconds) {
        return Measurement.read(ask("measure " + asked + " " + warmUp + " " + milliseconds));
    }

    /**
     * The losses that five steps of plain gradient descent start from.
     *
     * @throws StationException if the library fails
     */
    public double[] losses(Workload workload, int batch) {
        return Stream.of(ask("losses " + workload + " " + batch).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private String ask(String order) {
        orders.println(order);
        try {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith("= ")) {
                    return line.substring(2);
                }
                if (line.startsWith("! ")) {
                    throw new StationException(configuration.name() + ": " + line.substring(2) + " (see " + log + ")");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The process of " + configuration.name() + " does not answer.", e);
        }
        throw new IllegalStateException("The process of " + configuration.name() + " ended at \"" + order
                + "\"; its messages are in " + log + ".");
    }

    @Override
    public void close() {
        orders.close();
    }
}
