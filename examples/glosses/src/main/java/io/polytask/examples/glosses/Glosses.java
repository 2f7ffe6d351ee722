package io.polytask.examples.glosses;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.multibindings.Multibinder;
import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.evaluation.Evaluation;
import io.polytask.examples.common.Program;
import io.polytask.report.EpochTable;
import io.polytask.report.ProgressBars;
import io.polytask.training.Fitted;
import io.polytask.training.TrainingListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains {@link Gloss} on a fifth of WordNet, or with {@code --full} on all of it, and tries the model out. */
@Command(
        name = "glosses",
        description =
                "Learns part of speech, supersense and depth of a word from its definition in WordNet 3.1, which comes "
                        + "with the program, and tries the model out.")
public final class Glosses implements Callable<Integer> {
    private static final List<String> QUESTIONS = List.of(
            "a small domesticated carnivorous mammal with soft fur and retractile claws",
            "move very fast on foot",
            "in a cheerful and friendly manner");

    @Option(names = "--full", description = "Learns from all of WordNet, not from a fifth.")
    private boolean full;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/gloss-model",
            description = "Where the model is saved. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    /** Runs the example. */
    public static void main(String... arguments) {
        System.exit(Program.of(new Glosses()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Dataset<Gloss> data = WordNet.glosses();
        Dataset<Gloss> glosses = full ? data : data.filter(Glosses::inDemo);

        GlossTrainer trainer =
                Guice.createInjector(new GlossModule(), new Reports()).getInstance(GlossTrainer.class);
        Fitted<GlossModel> fitted = trainer.fit(glosses.part(Part.TRAIN), glosses.part(Part.VALIDATION));
        Evaluation test = fitted.model().evaluate(glosses.part(Part.TEST));
        System.out.println("Test part, " + glosses.part(Part.TEST).size() + " glosses:");
        System.out.println(test);

        fitted.model().save(folder);
        GlossModel model = GlossModel.load(folder);
        System.out.println("Saved to " + folder + ", loaded again, and asked:");
        for (String question : QUESTIONS) {
            GlossPrediction answer = model.predict(question);
            PartOfSpeech part = answer.partOfSpeech().label();
            Supersense sense = answer.supersense().label();
            System.out.printf(
                    "  %-75s %s, %s (%.2f), depth %.1f%n",
                    question,
                    part,
                    sense,
                    answer.supersense().probability(sense),
                    answer.depth().value());
        }
        return 0;
    }

    static boolean inDemo(Gloss gloss) {
        CRC32 crc = new CRC32();
        crc.update(gloss.text().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 50 < 10;
    }

    /** What the terminal shows while the model learns. */
    private static final class Reports extends AbstractModule {
        @Override
        protected void configure() {
            Multibinder<TrainingListener> listeners =
                    Multibinder.newSetBinder(binder(), GlossModule.key(TrainingListener.class));
            listeners.addBinding().toInstance(new ProgressBars(System.err));
            listeners.addBinding().toInstance(new EpochTable(System.out));
        }
    }
}
