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

/** Trains models of {@link Letter}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class LetterTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public LetterTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(LetterTask.values()));
    }

    private LetterTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static LetterTrainer create() {
        return new LetterTrainer(TrainingSetup.of(new LetterBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public LetterTrainer with(TrainingOptions options) {
        return new LetterTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public LetterTrainer with(PretrainedVectors vectors) {
        return new LetterTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public LetterTrainer only(Set<LetterTask> tasks) {
        return new LetterTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<LetterModel> fit(Dataset<Letter> train) {
        return new Trainer<>(new LetterBlueprint(), setup).fit(train, null, tasks).map(LetterModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<LetterModel> fit(Dataset<Letter> train, Dataset<Letter> validation) {
        return new Trainer<>(new LetterBlueprint(), setup).fit(train, validation, tasks).map(LetterModel::new);
    }
}
