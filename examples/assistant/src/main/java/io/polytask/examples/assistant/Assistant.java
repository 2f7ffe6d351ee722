package io.polytask.examples.assistant;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Trains {@link Utterance} on ATIS or SNIPS, both tasks together and each alone, and measures it: slots by their spans,
 * intents, and whole sentences.
 */
public final class Assistant {
    private static final List<String> NEEDED = List.of("seq.in", "seq.out", "label");

    private Assistant() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data DIR}: the directories train, valid and, if there is one, test, each with the files
     *     seq.in, seq.out and label; {@code --seeds N}: how many runs are averaged (default: 1); {@code --epochs N} in place
     *     of those declared; {@code --choose}: measures on the part that settings are chosen by; {@code --only together} or
     *     {@code --only alone}
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = List.of(arguments);
        Path data = Path.of(option(options, "--data", ""));
        if (!NEEDED.stream()
                .allMatch(file -> Files.isRegularFile(data.resolve("train").resolve(file)))) {
            System.err.println((options.contains("--data") ? data + " has no train/seq.in" : "No data given")
                    + ": --data DIR names a directory with train, valid and perhaps test, each of the files seq.in, seq.out "
                    + "and label, as ATIS and SNIPS have them in the public repository MiuLab/SlotGated-SLU.");
            System.exit(1);
        }
        Corpus corpus = Corpus.read(data, options.contains("--choose"));
        print(corpus.toString());
        int seeds = Integer.parseInt(option(options, "--seeds", "1"));
        String only = option(options, "--only", "");
        UtteranceTrainer declared = UtteranceTrainer.create();
        int epochs = Integer.parseInt(
                option(options, "--epochs", Integer.toString(declared.options().epochs())));
        UtteranceTrainer trainer =
                declared.with(declared.options().toBuilder().epochs(epochs).build());
        if (!only.equals("alone")) {
            measure("Together", trainer, corpus, seeds);
        }
        if (!only.equals("together")) {
            measure("Intents alone", trainer.only(Set.of(UtteranceTask.INTENT)), corpus, seeds);
            measure("Slots alone", trainer.only(Set.of(UtteranceTask.SLOTS)), corpus, seeds);
        }
    }

    private static void measure(String name, UtteranceTrainer trainer, Corpus corpus, int seeds) {
        List<Figures> runs = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            long start = System.nanoTime();
            UtteranceModel model = trainer.with(
                            trainer.options().toBuilder().seed(seed).build())
                    .fit(corpus.train(), corpus.validation())
                    .model();
            Figures figures = Figures.of(model.evaluate(corpus.measured()), (System.nanoTime() - start) / 1e9);
            print(name + ", seed " + seed + ": " + figures);
            runs.add(figures);
        }
        print(name + ", mean of " + seeds + ": " + Figures.mean(runs));
    }

    private static void print(String line) {
        System.out.println(line);
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name) + 1;
        return at == 0 || at == options.size() ? otherwise : options.get(at);
    }

    /** The parts of a data set; without a test directory, what is in valid is the test, and a tenth of train validates. */
    private record Corpus(Dataset<Utterance> train, Dataset<Utterance> validation, Dataset<Utterance> measured) {
        static Corpus read(Path data, boolean choose) {
            UtteranceReader reader = new UtteranceReader();
            Dataset<Utterance> train = reader.read(data.resolve("train"));
            Dataset<Utterance> valid = reader.read(data.resolve("valid"));
            Corpus corpus = Files.isDirectory(data.resolve("test"))
                    ? new Corpus(train, valid, reader.read(data.resolve("test")))
                    : new Corpus(train.part(Part.TRAIN, Part.TEST), train.part(Part.VALIDATION), valid);
            return choose ? new Corpus(corpus.train, corpus.validation, corpus.validation) : corpus;
        }

        @Override
        public String toString() {
            return train.size() + " sentences to learn from, " + validation.size() + " to choose the epoch by, "
                    + measured.size() + " to measure on.";
        }
    }
}
