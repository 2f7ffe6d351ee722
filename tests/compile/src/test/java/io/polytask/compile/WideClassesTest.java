package io.polytask.compile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many columns: what is generated for them keeps within the bounds of a class file, and works. */
class WideClassesTest {
    private static final String IMPORTS = """
            package a;

            import io.polytask.api.*;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.OptionalDouble;
            import java.util.Set;
            import java.util.function.Function;

            """;

    private static final int COLUMNS = 1000;
    private static final int TASKS = 300;
    private static final int ROWS = 40;
    private static final List<String> LABELS =
            List.of("Boolean", "Double", "Kind", "String", "Set<Kind>", "OptionalDouble");

    @TempDir
    Path work;

    /** The labels of each row follow from its first column: a model that reads the right ones knows them in the end. */
    @Test
    void aThousandColumnsAndThreeHundredTasks() throws Exception {
        Files.writeString(work.resolve("data.csv"), table());
        Path sources = new Sources(work.resolve("src"))
                .file("a/Wide.java", wide())
                .file("a/Use.java", IMPORTS + """
                        public final class Use implements Function<Path, List<String>> {
                            @Override
                            public List<String> apply(Path work) {
                                try {
                                    Dataset<Wide> data = new WideReader().read(work.resolve("data.csv"));
                                    WideModel model = WideTrainer.create().fit(data).model();
                                    model.save(work.resolve("saved"));
                                    WideModel loaded = WideModel.load(work.resolve("saved"));
                                    List<WidePrediction> trained = model.predict(data.examples());
                                    boolean same = trained.equals(loaded.predict(data.examples()));
                                    WidePrediction some =
                                            model.predict(data.examples().get(0), Set.of(WideTask.T1, WideTask.T299));
                                    boolean good = trained.get(0).t294().value();
                                    boolean bad = trained.get(1).t294().value();
                                    String kinds = trained.get(0).t296().label() + " " + trained.get(1).t296().label();
                                    return List.of(
                                            trained.get(0).toString(), some.toString(), same + " " + good + " " + bad + " " + kinds);
                                } catch (java.io.IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            }
                        }
                        """)
                .directory();

        List<String> said = compileAndRun(sources);

        assertThat(said.get(0))
                .startsWith("WidePrediction[t0=")
                .contains(tasks().map(i -> ", t" + i + "=").skip(1).toList());
        assertThat(said.get(1)).matches("WidePrediction\\[t1=[-.\\d]+, t299=[-.\\d]+]");
        assertThat(said.get(2)).isEqualTo("true true false A B");
    }

    /** 253 of the 255 slots that a method has: one is the model's, one that of the tasks. */
    @Test
    void asManyInputsAsAMethodTakes() throws Exception {
        String columns = IntStream.range(0, 253)
                .mapToObj(i -> "@Numeric public float f" + i + ";\n")
                .collect(joining());
        String arguments = IntStream.range(0, 253).mapToObj(i -> i + "f").collect(joining(", "));
        Path sources = new Sources(work.resolve("src"))
                .file(
                        "a/Row.java",
                        IMPORTS + "@MultiTaskModel @Training(epochs = 1)\npublic class Row {\n" + columns
                                + "@Task public Double sum;\n}\n")
                .file("a/Use.java", IMPORTS + """
                        public final class Use implements Function<Path, List<String>> {
                            @Override
                            public List<String> apply(Path work) {
                                Row row = new Row();
                                row.sum = 1.0;
                                row.f252 = 252;
                                RowModel model = RowTrainer.create().fit(Dataset.of(List.of(row, new Row()))).model();
                                RowPrediction all = model.predict(ARGUMENTS);
                                RowPrediction some = model.predict(ARGUMENTS, Set.of(RowTask.SUM));
                                return List.of(all.toString(), some.toString());
                            }
                        }
                        """.replace("ARGUMENTS", arguments))
                .directory();

        List<String> said = compileAndRun(sources);

        assertThat(said.get(0)).matches("RowPrediction\\[sum=[-.\\d]+]").isEqualTo(said.get(1));
    }

    /** Two slots for each double: there is no method that takes them one by one. */
    @Test
    void oneInputMoreThanAMethodTakes() throws IOException {
        String columns = IntStream.range(0, 127)
                .mapToObj(i -> "@Numeric public double f" + i + ";\n")
                .collect(joining());
        Path sources = new Sources(work.resolve("src"))
                .file(
                        "a/Table.java",
                        IMPORTS + "@MultiTaskModel\npublic class Table {\n" + columns + "@Task public Double sum;\n}\n")
                .directory();

        Javac.Outcome outcome = Javac.compile(sources, work);

        assertThat(outcome.messages()).isEmpty();
        assertThat(Files.readString(outcome.generated().resolve("a/TableModel.java")))
                .contains("predict(Table table)", "predict(List<Table> examples)")
                .doesNotContain("double f0", "addFeatures");
    }

    /** What {@code a.Use} says in the end. */
    @SuppressWarnings("unchecked")
    private List<String> compileAndRun(Path sources) throws Exception {
        Javac.Outcome outcome = Javac.compile(sources, work);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
        URL[] classes = {outcome.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object use = loader.loadClass("a.Use").getConstructor().newInstance();
            return ((Function<Path, List<String>>) use).apply(work);
        }
    }

    /** Columns as fields, labels behind accessors. */
    private static String wide() {
        StringBuilder code = new StringBuilder(IMPORTS)
                .append(
                        "@MultiTaskModel @Training(epochs = 12, batchSize = 8, learningRate = 1e-2)\npublic class Wide {\n")
                .append("public enum Kind { A, B }\n");
        IntStream.range(0, COLUMNS).forEach(i -> code.append("@Numeric public double f" + i + ";\n"));
        tasks().forEach(i -> code.append("""
                @Task private TYPE tNR;
                public TYPE getTNR() { return tNR; }
                public void setTNR(TYPE value) { tNR = value; }
                """.replace("TYPE", label(i)).replace("NR", Integer.toString(i))));
        return code.append("}\n").toString();
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                        IntStream.range(0, COLUMNS).mapToObj(i -> "f" + i).collect(joining(",")))
                .append(tasks().map(i -> ",t" + i).collect(joining()))
                .append('\n');
        Random random = new Random(1);
        for (int row = 0; row < ROWS; row++) {
            boolean good = row % 2 == 0;
            table.append(good ? 1 : -1);
            IntStream.range(1, COLUMNS).forEach(i -> table.append(',').append(random.nextInt(10)));
            tasks().forEach(i -> table.append(',').append(value(label(i), good)));
            table.append('\n');
        }
        return table.toString();
    }

    private static String value(String label, boolean good) {
        return switch (label) {
            case "Boolean" -> Boolean.toString(good);
            case "Double", "OptionalDouble" -> good ? "1" : "2";
            default -> good ? "A" : "B";
        };
    }

    private static String label(int task) {
        return LABELS.get(task % LABELS.size());
    }

    private static Stream<Integer> tasks() {
        return IntStream.range(0, TASKS).boxed();
    }
}
