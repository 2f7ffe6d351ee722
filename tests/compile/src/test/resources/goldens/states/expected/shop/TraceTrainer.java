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

/** Trains models of {@link Trace}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class TraceTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public TraceTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(TraceTask.values()));
    }

    private TraceTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static TraceTrainer create() {
        return new TraceTrainer(TrainingSetup.of(new TraceBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public TraceTrainer with(TrainingOptions options) {
        return new TraceTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public TraceTrainer with(PretrainedVectors vectors) {
        return new TraceTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public TraceTrainer only(Set<TraceTask> tasks) {
        return new TraceTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<TraceModel> fit(Dataset<Trace> train) {
        return new Trainer<>(new TraceBlueprint(), setup).fit(train, null, tasks).map(TraceModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<TraceModel> fit(Dataset<Trace> train, Dataset<Trace> validation) {
        return new Trainer<>(new TraceBlueprint(), setup).fit(train, validation, tasks).map(TraceModel::new);
    }
}
