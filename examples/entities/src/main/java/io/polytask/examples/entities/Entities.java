package io.polytask.examples.entities;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds names in the news of CLUENER or in the posts of Weibo NER, alone and together with other tasks. */
public final class Entities {
    private static final String USAGE = "--data DIR names the directory of one of two public sets: CLUENER 2020, of"
            + " CLUEbenchmark (train.json and dev.json, gzipped or not), or Weibo NER, of hltcoe/golden-horse"
            + " (weiboNER_2nd_conll.train, .dev and .test).";

    private Entities() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data DIR}; {@code --seeds 3} for the mean of so many runs; {@code --choose} to measure on the
     *     part that settings are chosen by; {@code --only alone} or {@code --only together}
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = List.of(arguments);
        Path data = Path.of(option(options, "--data", ""));
        boolean posts = Files.isRegularFile(data.resolve("weiboNER_2nd_conll.train"));
        boolean news =
                Files.isRegularFile(data.resolve("train.json")) || Files.isRegularFile(data.resolve("train.json.gz"));
        if (!posts && !news) {
            System.err.println(USAGE);
            System.exit(1);
        }
        boolean choose = options.contains("--choose");
        Learning learning = posts ? PostLearning.of(data, choose) : NewsLearning.of(data, choose);
        String only = option(options, "--only", "");
        for (boolean alone : only.isEmpty() ? List.of(true, false) : List.of(only.equals("alone"))) {
            report(learning, alone, Integer.parseInt(option(options, "--seeds", "1")));
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        int place = options.indexOf(name) + 1;
        return place == 0 || place == options.size() ? otherwise : options.get(place);
    }

    private static void report(Learning learning, boolean alone, int seeds) {
        List<Double> figures = new ArrayList<>();
        String way = alone ? "The names alone" : "All tasks together";
        for (int seed = 1; seed <= seeds; seed++) {
            long start = System.nanoTime();
            Evaluation evaluation = learning.learn(alone, seed);
            figures.add(100 * evaluation.value("entities", Metric.SPAN_F1));
            print("%s, seed %d, %.0f s:%n%s", way, seed, (System.nanoTime() - start) / 1e9, evaluation);
        }
        double mean = figures.stream().mapToDouble(figure -> figure).average().orElseThrow();
        print(
                "%s: F1 of the names %.2f, the mean of %d (%s).",
                way,
                mean,
                seeds,
                figures.stream()
                        .map(figure -> String.format(Locale.ROOT, "%.2f", figure))
                        .toList());
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Trains on one of the sets. */
    interface Learning {
        /** Trains a model of the names alone, or of all tasks, and measures it. */
        Evaluation learn(boolean alone, long seed);
    }
}
