package io.polytask.examples.digits;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.model.TrainingOptions;
import io.polytask.report.EpochTable;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Trains {@link TwoDigits} on pairs of MNIST's digits and measures it on those of its test part. */
public final class MultiMnist {
    private MultiMnist() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data DIRECTORY} with the four files of MNIST; {@code --seeds N}: how many runs are averaged
     *     (default: 1); {@code --only together} or {@code --only alone}: else both tasks together and each alone
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = List.of(arguments);
        String data = value(options, "--data");
        if (data == null || !Files.isDirectory(Path.of(data))) {
            System.err.println((data == null ? "No data given" : data + " is no directory")
                    + ": --data DIRECTORY holds MNIST as the four files train-images-idx3-ubyte.gz,"
                    + " train-labels-idx1-ubyte.gz, t10k-images-idx3-ubyte.gz and t10k-labels-idx1-ubyte.gz.");
            System.exit(1);
        }
        Dataset<TwoDigits> train = Pairs.read(Path.of(data), "train");
        Dataset<TwoDigits> test = Pairs.read(Path.of(data), "t10k");
        TwoDigitsTrainer trainer = new TwoDigitsTrainer(
                TrainingSetup.of(TwoDigitsTrainer.create().options()).withListener(new EpochTable(System.out)));
        String seeds = value(options, "--seeds");
        int runs = seeds == null ? 1 : Integer.parseInt(seeds);
        String only = value(options, "--only");
        if (!"alone".equals(only)) {
            measure("Both digits", trainer, train, test, runs);
        }
        if (!"together".equals(only)) {
            measure("Left alone", trainer.only(Set.of(TwoDigitsTask.LEFT)), train, test, runs);
            measure("Right alone", trainer.only(Set.of(TwoDigitsTask.RIGHT)), train, test, runs);
        }
    }

    private static String value(List<String> options, String name) {
        int place = options.indexOf(name) + 1;
        return place == 0 || place == options.size() ? null : options.get(place);
    }

    private static void measure(
            String title, TwoDigitsTrainer trainer, Dataset<TwoDigits> train, Dataset<TwoDigits> test, int seeds) {
        List<Evaluation> runs = new ArrayList<>();
        long start = System.nanoTime();
        for (int seed = 1; seed <= seeds; seed++) {
            TrainingOptions seeded = trainer.options().toBuilder().seed(seed).build();
            runs.add(trainer.with(seeded).fit(train).model().evaluate(test));
            System.out.printf("%s, seed %d:%n%s%n", title, seed, runs.get(seed - 1));
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000 / seeds;
        System.out.printf("%s, mean of %d, %d s each:%n%s%n", title, seeds, seconds, Evaluation.mean(runs));
    }
}
