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

/** Trains models of {@link Complaint}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ComplaintTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public ComplaintTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(ComplaintTask.values()));
    }

    private ComplaintTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static ComplaintTrainer create() {
        return new ComplaintTrainer(TrainingSetup.of(new ComplaintBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public ComplaintTrainer with(TrainingOptions options) {
        return new ComplaintTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public ComplaintTrainer with(PretrainedVectors vectors) {
        return new ComplaintTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public ComplaintTrainer only(Set<ComplaintTask> tasks) {
        return new ComplaintTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<ComplaintModel> fit(Dataset<Complaint> train) {
        return new Trainer<>(new ComplaintBlueprint(), setup).fit(train, null, tasks).map(ComplaintModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<ComplaintModel> fit(Dataset<Complaint> train, Dataset<Complaint> validation) {
        return new Trainer<>(new ComplaintBlueprint(), setup).fit(train, validation, tasks).map(ComplaintModel::new);
    }
}
