package io.polytask.gadget;

import io.polytask.api.Dataset;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Fitted;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.Set;

/** Trains models of {@link Gadget}. */
public final class GadgetTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /** A trainer of all tasks. */
    public GadgetTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(GadgetTask.values()));
    }

    private GadgetTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings. */
    public static GadgetTrainer create() {
        return new GadgetTrainer(TrainingSetup.of(new GadgetBlueprint().options()));
    }

    /** The settings. */
    public TrainingSetup setup() {
        return setup;
    }

    /** A trainer with other settings. */
    public GadgetTrainer with(TrainingOptions options) {
        return new GadgetTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer of some of the tasks. */
    public GadgetTrainer only(Set<GadgetTask> some) {
        return new GadgetTrainer(setup, TaskSet.of(some));
    }

    /** Trains. */
    public Fitted<GadgetModel> fit(Dataset<Gadget> train) {
        return new Trainer<>(new GadgetBlueprint(), setup)
                .fit(train, null, tasks)
                .map(GadgetModel::new);
    }

    /** Trains, and keeps the epoch that does best on the validation data. */
    public Fitted<GadgetModel> fit(Dataset<Gadget> train, Dataset<Gadget> validation) {
        return new Trainer<>(new GadgetBlueprint(), setup)
                .fit(train, validation, tasks)
                .map(GadgetModel::new);
    }
}
