package io.polytask.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.PolytaskProcessor;
import io.polytask.processor.RegistrationProcessor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a model of 5 tasks and 10 layers adds to the time of javac, the compilation of the generated code included. It is CPU
 * time of the thread that javac runs in: what else the machine does must not count.
 */
class OverheadTest {
    private static final String MODEL = """
            package a;

            import static io.polytask.api.LayerType.*;

            import io.polytask.api.*;
            import java.util.Set;

            @MultiTaskModel
            @SharedLayer(name = "words", type = EMBEDDING, units = 64)
            @SharedLayer(name = "normed", type = LAYER_NORM)
            @SharedLayer(name = "context", type = DENSE, units = 64)
            @SharedLayer(name = "mean", type = MEAN_POOL)
            @SharedLayer(name = "max", type = MAX_POOL, from = "context")
            @SharedLayer(name = "joined", type = CONCAT, from = {"mean", "max", "price", "brand"})
            @SharedLayer(name = "first", type = DENSE, units = 128)
            @SharedLayer(name = "dropped", type = DROPOUT, dropout = 0.2)
            @SharedLayer(name = "second", type = DENSE, units = 64)
            @SharedLayer(name = "last", type = LAYER_NORM)
            public record Review(
                    @Text String text,
                    @Numeric double price,
                    @Categorical String brand,
                    @Task Category category,
                    @Task Boolean recommended,
                    @Task Double score,
                    @Task Set<Category> topics,
                    @Task String sentiment) {

                enum Category { BOOKS, FOOD, PHONES }
            }
            """;

    private static final int WARM_UP = 6;
    private static final int MEASURED = 5;
    private static final int COLD = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path work;

    private int compilation;

    @Test
    void wellUnderASecond() throws IOException, InterruptedException {
        Path sources =
                new Sources(work.resolve("src")).file("a/Review.java", MODEL).directory();

        long coldBare = Long.MAX_VALUE;
        long cold = Long.MAX_VALUE;
        // In turns, so that both see the same machine. The least of each: what else the machine does only adds to it.
        for (int i = 0; i < COLD; i++) {
            coldBare = Math.min(coldBare, cold(sources, List.of("-proc:none")));
            cold = Math.min(cold, cold(sources, List.of("-processorpath", Javac.processorPath())));
        }
        long warmBare = warm(sources, false);
        long warm = warm(sources, true);

        System.out.printf(
                "javac of a model of 5 tasks and 10 layers: cold %d ms, without processor %d ms: %d ms added;"
                        + " warm %d ms, without processor %d ms: %d ms added%n",
                cold, coldBare, cold - coldBare, warm, warmBare, warm - warmBare);
        assertThat(warm - warmBare).isLessThan(1000);
        // Where javac alone takes longer than a second, the machine is slow: then no longer than javac itself.
        assertThat(cold - coldBare).isLessThan(Math.max(1000, coldBare));
    }

    /** The CPU time of a javac in a JVM of its own, in milliseconds. */
    private long cold(Path sources, List<String> processing) throws IOException, InterruptedException {
        Path output = work.resolve("cold" + compilation++);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Javac.classPath(),
                ColdJavac.class.getName(),
                sources.toString(),
                output.toString()));
        command.addAll(processing);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String milliseconds = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(milliseconds);
    }

    /** The median CPU time of a javac in this JVM that has compiled the same before, in milliseconds. */
    private long warm(Path sources, boolean processors) {
        long[] times = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            List<Processor> processing =
                    processors ? List.of(new PolytaskProcessor(), new RegistrationProcessor()) : List.of();
            List<String> options = processors ? List.of() : List.of("-proc:none");
            Path output = work.resolve("warm" + compilation++);
            long start = THREADS.getCurrentThreadCpuTime();
            Javac.Outcome outcome = Javac.compile(sources, output, Javac.classPath(), options, processing);
            long time = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
            assertThat(outcome.messages()).isEmpty();
            if (i >= 0) {
                times[i] = time;
            }
        }
        return median(times);
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
