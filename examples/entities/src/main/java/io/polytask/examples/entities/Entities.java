package io.polytask.examples.entities;

import io.polytask.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds names in the news of CLUENER or in the posts of Weibo NER, together with other tasks and each task alone. */
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
        int seeds = Integer.parseInt(option(options, "--seeds", "1"));
        String only = option(options, "--only", "");
        if (posts) {
            compare(PostLearning.of(data, choose), EnumSet.allOf(PostTask.class), only, seeds);
        } else {
            compare(NewsLearning.of(data, choose), EnumSet.allOf(NewsTask.class), only, seeds);
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        int place = options.indexOf(name) + 1;
        return place == 0 || place == options.size() ? otherwise : options.get(place);
    }

    private static <T extends Enum<T>> void compare(Learning<T> learning, Set<T> tasks, String only, int seeds) {
        if (!only.equals("alone")) {
            report("All tasks together", learning, tasks, seeds);
        }
        if (!only.equals("together")) {
            tasks.forEach(task -> report(task + " alone", learning, Set.of(task), seeds));
        }
    }

    private static <T extends Enum<T>> void report(String way, Learning<T> learning, Set<T> tasks, int seeds) {
        List<Evaluation> runs = new ArrayList<>();
        long start = System.nanoTime();
        for (int seed = 1; seed <= seeds; seed++) {
            runs.add(learning.learn(tasks, seed));
            print("%s, seed %d:%n%s", way, seed, runs.get(seed - 1));
        }
        double seconds = (System.nanoTime() - start) / 1e9 / seeds;
        print("%s, mean of %d, %.0f s each:%n%s", way, seeds, seconds, Evaluation.mean(runs));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /**
     * Trains on one of the sets.
     *
     * @param <T> the tasks
     */
    interface Learning<T extends Enum<T>> {
        /** Trains a model of these tasks and measures it. */
        Evaluation learn(Set<T> tasks, long seed);
    }
}
