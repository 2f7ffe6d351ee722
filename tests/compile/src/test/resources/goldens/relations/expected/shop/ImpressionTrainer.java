package shop;

import io.polytask.api.Dataset;
import io.polytask.api.PolytaskGenerated;
import io.polytask.data.PretrainedVectors;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Fitted;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Trains models of {@link Impression}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ImpressionTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public ImpressionTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(ImpressionTask.values()));
    }

    private ImpressionTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static ImpressionTrainer create() {
        return new ImpressionTrainer(TrainingSetup.of(new ImpressionBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public ImpressionTrainer with(TrainingOptions options) {
        return new ImpressionTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public ImpressionTrainer with(PretrainedVectors vectors) {
        return new ImpressionTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public ImpressionTrainer only(Set<ImpressionTask> tasks) {
        return new ImpressionTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<ImpressionModel> fit(Dataset<Impression> train) {
        return new Trainer<>(new ImpressionBlueprint(), setup).fit(train, null, tasks).map(ImpressionModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<ImpressionModel> fit(Dataset<Impression> train, Dataset<Impression> validation) {
        return new Trainer<>(new ImpressionBlueprint(), setup).fit(train, validation, tasks).map(ImpressionModel::new);
    }
}
