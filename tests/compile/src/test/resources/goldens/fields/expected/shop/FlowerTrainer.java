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

/** Trains models of {@link Flower}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class FlowerTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public FlowerTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(FlowerTask.values()));
    }

    private FlowerTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static FlowerTrainer create() {
        return new FlowerTrainer(TrainingSetup.of(new FlowerBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public FlowerTrainer with(TrainingOptions options) {
        return new FlowerTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public FlowerTrainer only(Set<FlowerTask> tasks) {
        return new FlowerTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<FlowerModel> fit(Dataset<Flower> train) {
        return new Trainer<>(new FlowerBlueprint(), setup).fit(train, null, tasks).map(FlowerModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<FlowerModel> fit(Dataset<Flower> train, Dataset<Flower> validation) {
        return new Trainer<>(new FlowerBlueprint(), setup).fit(train, validation, tasks).map(FlowerModel::new);
    }
}
