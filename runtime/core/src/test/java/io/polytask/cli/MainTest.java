package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.cli.CommandLineRunner.Outcome;
import io.polytask.data.ExampleReader;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.GadgetProvider;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import io.polytask.model.Encoding;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    private final CommandLineRunner line = new CommandLineRunner();

    @Test
    void listsTheModels() {
        Outcome outcome = line.run("models");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                        Gadget: category, maker, recommended, score, topics, tags
                          input words: text, WHITESPACE, at most 8 tokens
                          input price: numeric
                          input brand: categorical, ACME, OTHER
                          layer tokens: EMBEDDING of 8 from words
                          layer hidden: DENSE of 16 from words, price, brand
                          heads category, maker, recommended, score, topics, tags
                        """, ""));
    }

    @Test
    void noModelIsAFailure() {
        Outcome outcome = new CommandLineRunner(new Models(List.of())).run("models");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "There is no model on the class path: add the jar with the class that is annotated with "
                                + "@MultiTaskModel.\n"));
    }

    @Test
    void needsACommand() {
        assertThat(line.run())
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "Name a command: models, train, evaluate, compare or predict.\n"
                                + "\"polytask --help\" tells what can be said.\n"));
    }

    @Test
    void refusesAnUnknownCommand() {
        Outcome outcome = line.run("trian");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("Unmatched argument at index 0: 'trian'\n");
    }

    @Test
    void refusesAnUnknownModel() {
        Outcome outcome = line.run("train", "--model", "Gadgte", "--data", "x.csv", "--out", "y");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "There is no model \"Gadgte\" on the class path, which has Gadget. Did you mean \"Gadget\"?\n"
                                + "\"polytask train --help\" tells what can be said.\n"));
    }

    @Test
    void severalModelsNeedAChoice() {
        CommandLineRunner two = new CommandLineRunner(new Models(List.of(new Namesake(), new GadgetProvider())));
        String several = "There are several models, io.polytask.cli.Gadget, io.polytask.gadget.Gadget: "
                + "choose one with --model.\n";

        Outcome outcome = two.run("train", "--data", "x.csv", "--out", "y");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(several);

        Outcome ambiguous = two.run("train", "--model", "Gadget", "--data", "x.csv", "--out", "y");
        assertThat(ambiguous.code()).isEqualTo(2);
        assertThat(ambiguous.err()).startsWith(several);
    }

    @Test
    void modelsOfOneNameAreToldApartByTheirPackages() {
        Namesake namesake = new Namesake();
        Models two = new Models(List.of(namesake, new GadgetProvider()));

        assertThat(two.named("io.polytask.cli.Gadget")).isSameAs(namesake);
        assertThat(two.saved("Gadget", List.of("another declaration"))).isSameAs(namesake);
        assertThat(two.saved("Gadget", new GadgetProvider().blueprint().declaration()))
                .isInstanceOf(GadgetProvider.class);
        assertThat(new CommandLineRunner(two).run("models").out()).contains("io.polytask.gadget.Gadget: ");
    }

    private record OtherBlueprint(Blueprint<Gadget, GadgetBatch, GadgetPrediction> gadgets)
            implements Blueprint<Gadget, GadgetBatch, GadgetPrediction> {
        @Override
        public String name() {
            return gadgets.name();
        }

        @Override
        public List<String> tasks() {
            return gadgets.tasks();
        }

        @Override
        public List<String> declaration() {
            return List.of("another declaration");
        }

        @Override
        public TrainingOptions options() {
            return gadgets.options();
        }

        @Override
        public Encoding<Gadget, GadgetBatch, GadgetPrediction> encoding(Tokenizers tokenizers) {
            return gadgets.encoding(tokenizers);
        }
    }

    /** A model of another package with the name of the gadget's. */
    private static final class Namesake implements ModelProvider<Gadget, GadgetBatch, GadgetPrediction> {
        private final GadgetProvider gadgets = new GadgetProvider();

        @Override
        public Blueprint<Gadget, GadgetBatch, GadgetPrediction> blueprint() {
            return new OtherBlueprint(gadgets.blueprint());
        }

        @Override
        public ExampleReader<Gadget> reader() {
            return gadgets.reader();
        }

        @Override
        public ModelModule<Gadget, GadgetBatch, GadgetPrediction> module() {
            return gadgets.module();
        }
    }

    @Test
    void refusesAMissingOption() {
        Outcome outcome = line.run("predict");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "Missing required option: '--saved=DIR'\n"
                                + "\"polytask predict --help\" tells what can be said.\n"));
    }

    @Test
    void refusesASettingOutOfRange() {
        Outcome outcome = line.run("train", "--data", "x.csv", "--out", "y", "--epochs", "0");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "The training setting epochs is 0, but must be at least 1.\n"
                                + "\"polytask train --help\" tells what can be said.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--schedule; liner; CONSTANT, STEP, EXPONENTIAL, COSINE, LINEAR. Did you mean \"LINEAR\"?",
                "--optimizer; x; SGD, ADAM, ADAMW.",
                "--on-bad-row; Skp; fail, skip. Did you mean \"skip\"?",
                "--format; json; csv, tsv, jsonl, conll, aligned. Did you mean \"jsonl\"?"
            })
    void refusesAValueThatIsNoChoice(String option, String value, String rest) {
        Outcome outcome = line.run("train", "--data", "x.csv", "--out", "y", option, value);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        option + " is \"" + value + "\", but must be one of " + rest
                                + "\n\"polytask train --help\" tells what can be said.\n"));
    }

    @Test
    void refusesAValueThatIsNoPair() {
        assertThat(line.run("train", "--data", "x.csv", "--out", "y", "--vectors", "words")
                        .err())
                .startsWith("--vectors is \"words\", but must be LAYER=FILE.\n");
    }

    @Test
    void refusesTwoFilesOfVectorsForALayer() {
        Outcome outcome = line.run(
                "train", "--data", "x.csv", "--out", "y", "--vectors=words=a.txt", "--frozen-vectors=words=b.txt");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "", "The layer \"words\" is given vectors twice, by a.txt and b.txt: leave one out.\n"));
    }

    @Test
    void refusesAnUnknownWeighting() {
        Outcome outcome = line.run("train", "--data", "x.csv", "--out", "y", "--weighting=cagrd");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("--weighting is \"cagrd\", but must be one of EQUAL, ")
                .contains(". Did you mean \"CAGRAD\"?\n");
    }

    @Test
    void comparesWithASeedAtLeast() {
        Outcome outcome = line.run("compare", "--data", "x.csv", "--seeds=0");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("--seeds is 0, but must be at least 1.\n");
    }

    @Test
    void refusesWeightsThatMeanNothing() {
        Outcome outcome = line.run("train", "--data", "x.csv", "--out", "y", "--task-weight", "score=2");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("--task-weight means nothing under EQUAL weighting: say --weighting=FIXED, too.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models", "train", "evaluate", "compare", "predict"})
    void everyCommandHasHelp(String command) {
        Outcome outcome = line.run(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Usage: polytask " + command);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void helpTellsDefaults() {
        assertThat(line.run("train", "--help").out().replaceAll("\\s+", " "))
                .contains("--epochs=N Passes over the training data. Default: that of the model's @Training, there 10.")
                .contains("--on-bad-row=fail|skip")
                .contains("Default: fail.");
        assertThat(line.run("--help").out())
                .contains("Exit codes: 0 all went well, 1 input or run failed, 2 wrong call.");
    }

    @Test
    void aStackTraceIsShownOnRequestOnly() {
        assertThat(line.run("evaluate", "--saved", "nowhere", "--data", "x.csv"))
                .isEqualTo(new Outcome(1, "", "nowhere is not a saved model: there is no such directory.\n"));
        assertThat(line.run("evaluate", "--saved", "nowhere", "--data", "x.csv", "--stacktrace")
                        .err())
                .contains("\tat io.polytask.");
    }
}
