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

/** Trains models of {@link Digit}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class DigitTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public DigitTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(DigitTask.values()));
    }

    private DigitTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static DigitTrainer create() {
        return new DigitTrainer(TrainingSetup.of(new DigitBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public DigitTrainer with(TrainingOptions options) {
        return new DigitTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public DigitTrainer only(Set<DigitTask> tasks) {
        return new DigitTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<DigitModel> fit(Dataset<Digit> train) {
        return new Trainer<>(new DigitBlueprint(), setup).fit(train, null, tasks).map(DigitModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<DigitModel> fit(Dataset<Digit> train, Dataset<Digit> validation) {
        return new Trainer<>(new DigitBlueprint(), setup).fit(train, validation, tasks).map(DigitModel::new);
    }
}
