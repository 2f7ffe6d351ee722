package shop;

import io.polytask.api.Dataset;
import io.polytask.api.PolytaskGenerated;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Fitted;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Trains models of {@link Visit}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class VisitTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public VisitTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(VisitTask.values()));
    }

    private VisitTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static VisitTrainer create() {
        return new VisitTrainer(TrainingSetup.of(new VisitBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public VisitTrainer with(TrainingOptions options) {
        return new VisitTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public VisitTrainer only(Set<VisitTask> tasks) {
        return new VisitTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<VisitModel> fit(Dataset<Visit> train) {
        return new Trainer<>(new VisitBlueprint(), setup).fit(train, null, tasks).map(VisitModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<VisitModel> fit(Dataset<Visit> train, Dataset<Visit> validation) {
        return new Trainer<>(new VisitBlueprint(), setup).fit(train, validation, tasks).map(VisitModel::new);
    }
}
