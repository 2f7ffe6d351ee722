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

/** Trains models of {@link Report}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public ReportTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(ReportTask.values()));
    }

    private ReportTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static ReportTrainer create() {
        return new ReportTrainer(TrainingSetup.of(new ReportBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public ReportTrainer with(TrainingOptions options) {
        return new ReportTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public ReportTrainer with(PretrainedVectors vectors) {
        return new ReportTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public ReportTrainer only(Set<ReportTask> tasks) {
        return new ReportTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<ReportModel> fit(Dataset<Report> train) {
        return new Trainer<>(new ReportBlueprint(), setup).fit(train, null, tasks).map(ReportModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<ReportModel> fit(Dataset<Report> train, Dataset<Report> validation) {
        return new Trainer<>(new ReportBlueprint(), setup).fit(train, validation, tasks).map(ReportModel::new);
    }
}
