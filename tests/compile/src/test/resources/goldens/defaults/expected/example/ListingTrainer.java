package example;

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

/** Trains models of {@link Listing}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ListingTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public ListingTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(ListingTask.values()));
    }

    private ListingTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static ListingTrainer create() {
        return new ListingTrainer(TrainingSetup.of(new ListingBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public ListingTrainer with(TrainingOptions options) {
        return new ListingTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public ListingTrainer with(PretrainedVectors vectors) {
        return new ListingTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public ListingTrainer only(Set<ListingTask> tasks) {
        return new ListingTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<ListingModel> fit(Dataset<Listing> train) {
        return new Trainer<>(new ListingBlueprint(), setup).fit(train, null, tasks).map(ListingModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<ListingModel> fit(Dataset<Listing> train, Dataset<Listing> validation) {
        return new Trainer<>(new ListingBlueprint(), setup).fit(train, validation, tasks).map(ListingModel::new);
    }
}
