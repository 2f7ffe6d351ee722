package io.polytask.benchmarks.scale;

import io.polytask.api.Balance.Space;
import io.polytask.api.Dataset;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.benchmarks.peer.Step;
import io.polytask.encode.Batch;
import io.polytask.layer.TaskSet;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.nio.file.Path;
import java.util.List;

/** The training that stands for a point, ready to step. */
final class Networks {
    /** Enough to hold every word of the largest vocabulary, and to touch other rows in each step. */
    private static final int DOCUMENTS = 20_000;
    /** More than three windows of a stream. */
    private static final int STREAMED = 120_000;

    private Networks() {}

    /** Reads or makes the data, and learns their encoding. */
    static Step open(Point point) {
        int value = point.value();
        return switch (point.axis()) {
            case VOCABULARY -> documents(value, true);
            case VOCABULARY_DENSE -> documents(value, false);
            case TASKS -> surveys(256, value, Shapes.CORES);
            case BATCH -> surveys(value, Shapes.TASKS, Shapes.CORES);
            case THREADS -> surveys(1024, Shapes.TASKS, value);
            case LENGTH -> paragraphs(new Texts(Shapes.WORDS).ofLength(32, value), false);
            case LENGTHS -> paragraphs(new Texts(Shapes.WORDS).ofManyLengths(4096), value == 1);
            case DOCUMENTS -> documents(value == 1);
            case PARAGRAPHS -> paragraphs(value == 1);
        };
    }

    private static Step documents(int vocabulary, boolean sparse) {
        List<Document> documents = new Texts(vocabulary)
                .ofLength(DOCUMENTS, Shapes.TOKENS).stream()
                        .map(words -> new Document(words, Texts.label(words), true))
                        .toList();
        TrainingOptions options =
                options(Shapes.DOCUMENTS).sparseUpdates(sparse).build();
        return walk(new DocumentBlueprint(), options, Dataset.of(documents), 2);
    }

    private static Step documents(boolean streamed) {
        Path file = DataFiles.texts(new Texts(Shapes.WORDS).ofLength(STREAMED, Shapes.TOKENS));
        DocumentReader reader = new DocumentReader();
        Dataset<Document> data = streamed ? reader.stream(file) : reader.read(file);
        return walk(new DocumentBlueprint(), options(Shapes.DOCUMENTS).build(), data, 2);
    }

    private static Step paragraphs(List<List<String>> texts, boolean grouped) {
        List<Paragraph> paragraphs = texts.stream()
                .map(words -> new Paragraph(words, Texts.label(words), true))
                .toList();
        TrainingOptions options = options(Shapes.PARAGRAPHS).shuffle(grouped).build();
        return walk(new ParagraphBlueprint(), options, Dataset.of(paragraphs), 2);
    }

    private static Step paragraphs(boolean streamed) {
        Path file = DataFiles.texts(new Texts(Shapes.WORDS).ofLength(STREAMED / 2, Shapes.SENTENCE));
        ParagraphReader reader = new ParagraphReader();
        Dataset<Paragraph> data = streamed ? reader.stream(file) : reader.read(file);
        return walk(new ParagraphBlueprint(), options(Shapes.PARAGRAPHS).build(), data, 2);
    }

    private static Step surveys(int batch, int tasks, int threads) {
        Dataset<Survey> data = new SurveyReader().read(DataFiles.surveys(batch));
        return walk(new SurveyBlueprint(), options(batch).threads(threads).build(), data, tasks);
    }

    /** Some tasks, balanced, on one thread; the first epoch is over, in which some weightings do not weigh yet. */
    static Step weighted(Trunk trunk, int tasks, WeightingType weighting, Space space) {
        TrainingOptions.Builder builder = options(trunk.batch).threads(1).weighting(weighting);
        if (space != Space.PARAMETERS) {
            builder.weightingSetting(WeightingSetting.SPACE, space);
        }
        TrainingOptions options = builder.build();
        int rows = 4 * trunk.batch;
        return switch (trunk) {
            case NARROW ->
                weighted(new SurveyBlueprint(), options, new SurveyReader().read(DataFiles.surveys(rows)), tasks);
            case WIDE -> weighted(new ScanBlueprint(), options, new ScanReader().read(DataFiles.scans(rows)), tasks);
        };
    }

    private static <E, B extends Batch<E>, P> Step weighted(
            Blueprint<E, B, P> blueprint, TrainingOptions options, Dataset<E> data, int tasks) {
        Session<?, ?, ?> session =
                new Trainer<>(blueprint, TrainingSetup.of(options)).session(data, data, TaskSet.all(tasks));
        session.endEpoch(1);
        return new Walk(session);
    }

    private static TrainingOptions.Builder options(int batch) {
        // Nothing ends before the measurement does.
        return TrainingOptions.builder().batchSize(batch).epochs(1_000_000).threads(Shapes.CORES);
    }

    private static <E, B extends Batch<E>, P> Step walk(
            Blueprint<E, B, P> blueprint, TrainingOptions options, Dataset<E> data, int tasks) {
        return new Walk(new Trainer<>(blueprint, TrainingSetup.of(options)).session(data, TaskSet.all(tasks)));
    }
}
