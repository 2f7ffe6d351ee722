package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.cli.ModelProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated models as the command line finds them on the class path, in a Java of their own. */
class CommandLineTest {
    @TempDir
    Path directory;

    @Test
    void allModelsAreServices() {
        List<String> names = new ArrayList<>();
        for (ModelProvider<?, ?, ?> provider : ServiceLoader.load(ModelProvider.class)) {
            names.add(provider.blueprint().name());
        }

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Car",
                        "Charge",
                        "Flower",
                        "Glyph",
                        "Journey",
                        "Names",
                        "Note",
                        "Notice",
                        "Order",
                        "Parcel",
                        "Post",
                        "Quote",
                        "Request",
                        "Rumour",
                        "Sentence",
                        "Signal",
                        "Slogan",
                        "SmallParcel",
                        "Spectrum",
                        "Swap",
                        "Visit");
    }

    @Test
    void trainsEvaluatesAndPredicts() throws IOException, InterruptedException {
        Path data = directory.resolve("parcels.csv");
        Files.writeString(data, csv());
        String saved = directory.resolve("saved").toString();

        Run train = run("train", "--model", "Parcel", "--data", data.toString(), "--out", saved, "--epochs", "20");
        Run evaluate = run("evaluate", "--saved", saved, "--data", data.toString());
        Run predict = run(
                "predict",
                "--saved",
                saved,
                "--input",
                data.toString(),
                "--output",
                directory.resolve("out.jsonl").toString());

        assertThat(train.exitCode()).as(train.output()).isZero();
        assertThat(evaluate.exitCode()).as(evaluate.output()).isZero();
        assertThat(evaluate.output()).contains("content", "fragile", "postage", "marks", "sender");
        assertThat(predict.exitCode()).as(predict.output()).isZero();
        assertThat(Files.readAllLines(directory.resolve("out.jsonl"))).hasSize(200);
    }

    @Test
    void tokensAndVectorsComeFromFiles() throws IOException, InterruptedException {
        Path data = directory.resolve("sentences.train");
        Files.writeString(data, "1 who OTHER\n2 anna NAME\n\n1 otto NAME\n\n1 so OTHER\n\n".repeat(20));
        Path vectors = directory.resolve("vectors.txt");
        Files.writeString(
                vectors, "otto" + " 0.5".repeat(16) + "\nanna" + " 0.5".repeat(16) + "\neve" + " 0.5".repeat(16));
        String saved = directory.resolve("saved").toString();
        Path input = directory.resolve("eve.conll");
        Files.writeString(input, "eve\n");

        Run train = run(
                "train",
                "--model=Sentence",
                "--data=" + data,
                "--validation=" + data,
                "--test=" + data,
                "--columns=_,tokens,tags",
                "--frozen-vectors=words=" + vectors,
                "--tasks=tags",
                "--out=" + saved);
        Run predict = run("predict", "--saved=" + saved, "--input=" + input, "--columns=tokens");

        assertThat(train.exitCode()).as(train.output()).isZero();
        assertThat(train.output())
                .contains("words: 2 of 4 words (50.0 %) have vectors in vectors.txt, which stay as they are; 2 do not,"
                        + " and 1 word more is known from there.");
        assertThat(predict.output()).contains("\"NAME\"");
    }

    @Test
    void badDataIsOneSentence() throws IOException, InterruptedException {
        Path data = directory.resolve("bad.csv");
        Files.writeString(data, "label,weight,size,content\nvase,much,SMALL,GLASS\n");

        Run run = run(
                "train",
                "--model",
                "Parcel",
                "--data",
                data.toString(),
                "--out",
                directory.resolve("no").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines())
                .anySatisfy(line ->
                        assertThat(line).contains("bad.csv, line 2, column \"weight\": \"much\" is not a number"));
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("label,weight,size,content,fragile,postage,marks,from\n");
        for (Parcel parcel : Parcels.of(200, 6)) {
            String marks = parcel.marks().stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
            csv.append(String.join(
                            ",",
                            parcel.label(),
                            Double.toString(parcel.weight()),
                            parcel.size().name(),
                            parcel.content().name(),
                            Boolean.toString(parcel.fragile()),
                            Double.toString(parcel.postage()),
                            marks.isEmpty() ? "|" : marks,
                            parcel.sender()))
                    .append('\n');
        }
        return csv.toString();
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.polytask.cli.Main"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(directory, "output", ".txt");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Run(exitCode, Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Run(int exitCode, String output) {}
}
