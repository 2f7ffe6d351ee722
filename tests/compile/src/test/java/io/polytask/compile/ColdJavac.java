package io.polytask.compile;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** One compilation in a JVM of its own, which then says what CPU time its thread took. */
final class ColdJavac {
    private ColdJavac() {}

    /**
     * Prints milliseconds.
     *
     * @param arguments the directory of the sources, that of the results, and javac's options for processors
     */
    public static void main(String[] arguments) {
        List<String> processing = List.of(arguments).subList(2, arguments.length);
        Javac.Outcome outcome =
                Javac.compile(Path.of(arguments[0]), Path.of(arguments[1]), Javac.classPath(), processing, List.of());
        if (!outcome.success()) {
            throw new IllegalStateException(outcome.messages().toString());
        }
        System.out.print(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
    }
}
