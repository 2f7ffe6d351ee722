package io.polytask.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.polytask.api.Balance;
import io.polytask.api.WeightingSetting;
import io.polytask.cli.CommandLineRunner.Outcome;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.gadget.GadgetModel;
import io.polytask.gadget.GadgetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {
    @TempDir
    private Path folder;

    private final CommandLineRunner line = new CommandLineRunner();

    @Test
    void trainsSavesAndMeasures() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("train.csv"), 400, 1);
        Path validation = GadgetFiles.csv(folder.resolve("validation.csv"), 100, 2);
        Path test = GadgetFiles.csv(folder.resolve("test.csv"), 120, 3);
        Path out = folder.resolve("model");

        Outcome outcome = line.run(
                "train",
                "--data",
                data.toString(),
                "--validation",
                validation.toString(),
                "--test",
                test.toString(),
                "--out",
                out.toString(),
                "--epochs",
                "2");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        Evaluation evaluation = GadgetModel.load(out).evaluate(new GadgetReader().read(test));
        assertThat(outcome.out().lines().toList().get(0))
                .startsWith("Gadget learns category, maker, recommended, score, topics, tags from 400 examples: ");
        assertThat(outcome.out()).endsWith("Saved to " + out + ".\nTest part, 120 examples:\n" + evaluation + "\n");
        JsonNode metrics = metrics(out);
        assertThat(metrics.path("data").textValue()).isEqualTo(test.toString());
        assertThat(metrics.path("part").textValue()).isEqualTo("test");
        assertThat(metrics.path("tasks").path("category").path("accuracy").doubleValue())
                .isEqualTo(evaluation.value("category", Metric.ACCURACY));
        assertThat(metrics.path("tasks").size()).isEqualTo(6);
        assertThat(metrics.path("score").doubleValue())
                .isEqualTo(evaluation.score().orElseThrow());
        assertThat(outcome.out())
                .contains(String.format(
                        Locale.ROOT,
                        "\nall tasks    score %.4f\n",
                        metrics.path("score").doubleValue()));
        assertThat(GadgetModel.load(out).history().epochs()).hasSize(2);
    }

    @Test
    void aLabelThatTheValidationFileNamesOtherwiseIsTold() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("train.csv"), 40, 1);
        Path validation = GadgetFiles.csv(folder.resolve("validation.csv"), 40, 2);
        Files.writeString(validation, Files.readString(validation).replaceFirst("recommended", "recomended"));

        Outcome outcome = line.run(
                "train", "--data=" + data, "--validation=" + validation, "--out=" + folder.resolve("m"), "--epochs=2");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsOnlyOnce(
                        "The validation data have no label of task \"recommended\": if they should have some, look "
                                + "whether their column has another name there.\n");
    }

    @Test
    void aPlaceWhereNothingCanBeSavedIsRefusedBeforeTraining() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("train.csv"), 40, 1);

        Outcome outcome = line.run("train", "--data=" + data, "--out=" + data);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "", data + " is a file, but a model is saved as a directory: choose another name.\n"));
    }

    @Test
    void cutsPartsOffTheData() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 600, 1);
        Path out = folder.resolve("model");

        Outcome outcome = line.run(
                "train", "--data", data.toString(), "--out", out.toString(), "--epochs", "1", "--tasks", "score,tags");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Gadget learns score, tags from ");
        assertThat(metrics(out).path("tasks").size()).isEqualTo(2);
        GadgetModel model = GadgetModel.load(out);
        int all = model.trained().provenance().trainingExamples()
                + model.trained().provenance().validationExamples();
        assertThat(all).isBetween(400, 590);
        assertThat(outcome.out()).contains("Test part, " + (600 - all) + " examples:");
    }

    @Test
    void withAValidationFileAllOfTheDataIsLearnedFrom() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("train.csv"), 300, 1);
        Path validation = GadgetFiles.csv(folder.resolve("validation.csv"), 100, 2);
        Path out = folder.resolve("model");

        Outcome outcome = line.run(
                "train", "--data=" + data, "--validation=" + validation, "--out=" + out, "--epochs=1", "--tasks=tags");

        assertThat(outcome.out()).startsWith("Gadget learns tags from 300 examples: ");
        assertThat(outcome.out()).contains("\nValidation part, 100 examples:\n");
        assertThat(outcome.err())
                .isEqualTo("There is no --test: the final figures are those of the validation data, which have chosen "
                        + "the epoch, too.\n");
        assertThat(metrics(out).path("part").textValue()).isEqualTo("validation");
    }

    @Test
    void withATestFileTheValidationPartIsCutOffTheData() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("train.csv"), 300, 1);
        Path test = GadgetFiles.csv(folder.resolve("test.csv"), 100, 2);
        Path out = folder.resolve("model");

        line.run("train", "--data=" + data, "--test=" + test, "--out=" + out, "--epochs=1", "--tasks=tags");

        GadgetModel model = GadgetModel.load(out);
        assertThat(model.trained().provenance().validationExamples()).isBetween(10, 60);
        assertThat(model.trained().provenance().trainingExamples())
                .isEqualTo(300 - model.trained().provenance().validationExamples());
        assertThat(metrics(out).path("part").textValue()).isEqualTo("test");
    }

    @Test
    void everySettingReachesTheRun() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);
        Path out = folder.resolve("model");

        Outcome outcome = line.run(
                "train",
                "--model=Gadget",
                "--data=" + data,
                "--out=" + out,
                "--epochs=2",
                "--batch-size=50",
                "--no-shuffle",
                "--optimizer=sgd",
                "--learning-rate=0.05",
                "--weight-decay=0.001",
                "--momentum=0.9",
                "--nesterov",
                "--clip-norm=5",
                "--schedule=linear",
                "--warmup=0.1",
                "--weighting=fixed",
                "--task-weight=score=2",
                "--task-weight",
                "tags=0.5",
                "--patience=7",
                "--monitor=score.rmse",
                "--no-sparse-updates",
                "--threads=2",
                "--seed=9",
                "--progress=off");

        assertThat(outcome.err()).isEmpty();
        assertThat(GadgetModel.load(out).trained().options().toString())
                .isEqualTo("TrainingOptions[epochs=2, batchSize=50, shuffle=false, optimizer=SGD, learningRate=0.05, "
                        + "weightDecay=0.001, momentum=0.9, nesterov=true, clipNorm=5.0, schedule=LINEAR, warmup=0.1, "
                        + "weighting=FIXED, taskWeights={score=2.0, tags=0.5}, weightingSettings={}, keep=BEST, patience=7, monitor=score.rmse, "
                        + "sparseUpdates=false, threads=2, seed=9]");
    }

    @Test
    void theWeightingAndItsSettingsCanBeGiven() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);
        Path out = folder.resolve("model");
        String[] call = {"train", "--data", data.toString(), "--out", out.toString(), "--epochs=1", "--progress=off"};

        Outcome outcome = line.run(with(call, "--weighting=cagrad", "--balance=c=0.4", "--balance=rescale=LINEAR"));

        assertThat(outcome.err()).isEmpty();
        assertThat(GadgetModel.load(out).trained().options().weightingSettings())
                .containsExactly(
                        Map.entry(WeightingSetting.C, WeightingSetting.value(0.4)),
                        Map.entry(WeightingSetting.RESCALE, WeightingSetting.value(Balance.Rescale.LINEAR)));
        assertThat(line.run(with(call, "--weighting=cagrad", "--balance=alpha=1"))
                        .err())
                .startsWith("The weighting CAGRAD has no setting alpha; it has c, rescale, space.\n");
        assertThat(line.run(with(call, "--weighting=cagrad", "--balance=c=-1")).err())
                .startsWith("The weighting setting c is -1.0, but must be at least 0.\n");
        assertThat(line.run(with(call, "--weighting=mgda", "--balance=normalization=L3"))
                        .err())
                .startsWith("The weighting setting normalization is L3, but must be one of NONE, L2, LOSS, LOSS_L2.\n");
        assertThat(line.run(with(call, "--balance=temperatur=1")).err())
                .startsWith("--balance names \"temperatur\", but the settings of weightings are ")
                .contains("Did you mean \"temperature\"?");
    }

    private static String[] with(String[] call, String... more) {
        return Stream.concat(Arrays.stream(call), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aBadRowEndsTheCommandOrIsCounted() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);
        List<String> lines = Files.readAllLines(data);
        lines.add(17, "pan,cheap,ACME,,,,,,");
        Files.write(data, lines);
        Path out = folder.resolve("model");

        Outcome failed = line.run("train", "--data", data.toString(), "--out", out.toString());
        Outcome skipped = line.run(
                "train", "--data", data.toString(), "--out", out.toString(), "--epochs=1", "--on-bad-row=skip");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .startsWith("all.csv, line 18, column \"price\": \"cheap\" is not a number")
                .endsWith("\n");
        assertThat(failed.err().lines()).hasSize(1);
        assertThat(out.resolve("model.json")).exists();
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err())
                .startsWith("Skipped 1 row with a value that cannot be read: all.csv, line 18, column "
                        + "\"price\": \"cheap\" is not a number");
    }

    @Test
    void wrongCallsAndBadInputAreOneSentence() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 50, 1);

        assertThat(line.run("train", "--data=" + data, "--out=x", "--tasks=scor"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "--tasks names \"scor\", but the tasks are category, maker, recommended, score, topics, tags. "
                                + "Did you mean \"score\"?\n\"polytask train --help\" tells what can be said.\n"));
        Outcome missing = line.run("train", "--data=" + folder.resolve("nothing.csv"), "--out=x");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("nothing.csv").hasLineCount(1);
        Outcome diverged = line.run(
                "train", "--data=" + data, "--out=x", "--optimizer=sgd", "--learning-rate=1e30", "--batch-size=8");
        assertThat(diverged.code()).isEqualTo(1);
        assertThat(diverged.err())
                .startsWith("Training has diverged: in epoch 1, batch ")
                .hasLineCount(1);
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void comparesTasksAloneAndTogether() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);
        Path alone = folder.resolve("alone");
        Path together = folder.resolve("together");
        line.run("train", "--data=" + data, "--out=" + alone, "--tasks=tags");
        line.run("train", "--data=" + data, "--out=" + together, "--tasks=score,tags");

        Outcome outcome = line.run("compare", "--data=" + data, "--tasks=score,tags");

        assertThat(outcome.err()).isEmpty();
        double one = metrics(alone).at("/tasks/tags/token_accuracy").doubleValue();
        double other = metrics(together).at("/tasks/tags/token_accuracy").doubleValue();
        assertThat(outcome.out().lines().toList())
                .hasSize(3)
                .startsWith("task                 metric                alone   together       gain")
                .endsWith(String.format(
                        Locale.ROOT,
                        "tags                 token_accuracy   %10.4f %10.4f %+10.4f",
                        one,
                        other,
                        other - one));
    }

    @Test
    void comparesTasksOfWhichOneIsWatched() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);

        Outcome outcome = line.run("compare", "--data=" + data, "--tasks=score,tags", "--monitor=score.rmse");
        Outcome unknown = line.run("compare", "--data=" + data, "--tasks=tags", "--monitor=score");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).hasLineCount(3);
        assertThat(unknown.err())
                .isEqualTo("The monitored score \"score\" names task \"score\", but the trained tasks are tags.\n");
    }

    @Test
    void comparesWeightings() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);

        Outcome outcome = line.run(
                "compare",
                "--data=" + data,
                "--tasks=score,tags",
                "--weightings=cagrad,MOML",
                "--seeds=2",
                "--epochs=1");
        Outcome unknown = line.run("compare", "--data=" + data, "--weightings=CAGRAD,GRADNROM");

        assertThat(outcome.err()).isEmpty();
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Mean and standard deviation of 2 runs, each with a seed of its own.");
        assertThat(lines.get(1).strip().split(" {2,}"))
                .containsExactly("score r2", "tags token_accuracy", "delta m, %", "step cost");
        assertThat(lines.subList(2, 6).stream().map(text -> text.split(" +")[0]))
                .containsExactly("alone", "EQUAL", "CAGRAD", "MOML");
        assertThat(lines.subList(2, 6)).allMatch(text -> text.matches("\\w+ +-?\\d\\.\\d{4} \\+- \\d\\.\\d{4} .*"));
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("--weightings names \"GRADNROM\", but there are ALL and EQUAL, FIXED, ")
                .contains("DUAL_PROJ, AUTO_LAMBDA, MOML, FORUM. Did you mean \"GRADNORM\"?");
    }

    @Test
    void progressBarsAreDrawnOnRequestOnly() throws IOException {
        Path data = GadgetFiles.csv(folder.resolve("all.csv"), 300, 1);
        Path out = folder.resolve("model");

        Outcome outcome =
                line.run("train", "--data=" + data, "--out=" + out, "--epochs=2", "--batch-size=16", "--progress=on");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("Epoch 1", "Epoch 2", "100%");
    }

    private static JsonNode metrics(Path model) throws IOException {
        JsonNode evaluations = new ObjectMapper()
                .readTree(model.resolve("metrics.json").toFile())
                .path("evaluations");
        assertThat(evaluations).hasSize(1);
        return evaluations.get(0);
    }
}
