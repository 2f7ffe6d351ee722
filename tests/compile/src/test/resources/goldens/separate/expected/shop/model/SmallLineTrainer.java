package shop.model;

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
import shop.data.Ticket;

/** Trains models of {@link SmallLine}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SmallLineTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public SmallLineTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(SmallLineTask.values()));
    }

    private SmallLineTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static SmallLineTrainer create() {
        return new SmallLineTrainer(TrainingSetup.of(new SmallLineBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public SmallLineTrainer with(TrainingOptions options) {
        return new SmallLineTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public SmallLineTrainer with(PretrainedVectors vectors) {
        return new SmallLineTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public SmallLineTrainer only(Set<SmallLineTask> tasks) {
        return new SmallLineTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<SmallLineModel> fit(Dataset<Ticket.Line> train) {
        return new Trainer<>(new SmallLineBlueprint(), setup).fit(train, null, tasks).map(SmallLineModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<SmallLineModel> fit(Dataset<Ticket.Line> train, Dataset<Ticket.Line> validation) {
        return new Trainer<>(new SmallLineBlueprint(), setup).fit(train, validation, tasks).map(SmallLineModel::new);
    }
}
