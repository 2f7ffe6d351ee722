package io.polytask.examples.digits;

import io.polytask.api.Dataset;
import io.polytask.model.TrainingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Trains {@link TwoDigits} on pairs of MNIST's digits and measures it on those of its test part. */
public final class MultiMnist {
    private MultiMnist() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data DIRECTORY} with the four files of MNIST; {@code --seed N} in place of the declared seed;
     *     {@code --alone} trains each task alone, too
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
        TwoDigitsTrainer trainer = TwoDigitsTrainer.create();
        String seed = value(options, "--seed");
        if (seed != null) {
            TrainingOptions seeded =
                    trainer.options().toBuilder().seed(Long.parseLong(seed)).build();
            trainer = trainer.with(seeded);
        }
        measure("both tasks", trainer, train, test);
        if (options.contains("--alone")) {
            measure("left alone", trainer.only(Set.of(TwoDigitsTask.LEFT)), train, test);
            measure("right alone", trainer.only(Set.of(TwoDigitsTask.RIGHT)), train, test);
        }
    }

    private static String value(List<String> options, String name) {
        int place = options.indexOf(name) + 1;
        return place == 0 || place == options.size() ? null : options.get(place);
    }

    private static void measure(
            String title, TwoDigitsTrainer trainer, Dataset<TwoDigits> train, Dataset<TwoDigits> test) {
        long start = System.nanoTime();
        TwoDigitsModel model = trainer.fit(train).model();
        System.out.printf("%s, %d s:%n%s%n", title, (System.nanoTime() - start) / 1_000_000_000, model.evaluate(test));
    }
}
