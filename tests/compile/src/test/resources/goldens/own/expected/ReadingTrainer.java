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

/** Trains models of {@link Reading}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReadingTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public ReadingTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(ReadingTask.values()));
    }

    private ReadingTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static ReadingTrainer create() {
        return new ReadingTrainer(TrainingSetup.of(new ReadingBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public ReadingTrainer with(TrainingOptions options) {
        return new ReadingTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public ReadingTrainer with(PretrainedVectors vectors) {
        return new ReadingTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public ReadingTrainer only(Set<ReadingTask> tasks) {
        return new ReadingTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<ReadingModel> fit(Dataset<Reading> train) {
        return new Trainer<>(new ReadingBlueprint(), setup).fit(train, null, tasks).map(ReadingModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<ReadingModel> fit(Dataset<Reading> train, Dataset<Reading> validation) {
        return new Trainer<>(new ReadingBlueprint(), setup).fit(train, validation, tasks).map(ReadingModel::new);
    }
}
