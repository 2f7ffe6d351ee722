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

/** Trains models of {@link Review}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReviewTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public ReviewTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(ReviewTask.values()));
    }

    private ReviewTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static ReviewTrainer create() {
        return new ReviewTrainer(TrainingSetup.of(new ReviewBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public ReviewTrainer with(TrainingOptions options) {
        return new ReviewTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public ReviewTrainer with(PretrainedVectors vectors) {
        return new ReviewTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public ReviewTrainer only(Set<ReviewTask> tasks) {
        return new ReviewTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<ReviewModel> fit(Dataset<Review> train) {
        return new Trainer<>(new ReviewBlueprint(), setup).fit(train, null, tasks).map(ReviewModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<ReviewModel> fit(Dataset<Review> train, Dataset<Review> validation) {
        return new Trainer<>(new ReviewBlueprint(), setup).fit(train, validation, tasks).map(ReviewModel::new);
    }
}
