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

/** Trains models of {@link Car}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class CarTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public CarTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(CarTask.values()));
    }

    private CarTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static CarTrainer create() {
        return new CarTrainer(TrainingSetup.of(new CarBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public CarTrainer with(TrainingOptions options) {
        return new CarTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public CarTrainer only(Set<CarTask> tasks) {
        return new CarTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<CarModel> fit(Dataset<Car> train) {
        return new Trainer<>(new CarBlueprint(), setup).fit(train, null, tasks).map(CarModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<CarModel> fit(Dataset<Car> train, Dataset<Car> validation) {
        return new Trainer<>(new CarBlueprint(), setup).fit(train, validation, tasks).map(CarModel::new);
    }
}
