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

/** Trains models of {@link Sentence}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SentenceTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public SentenceTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(SentenceTask.values()));
    }

    private SentenceTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static SentenceTrainer create() {
        return new SentenceTrainer(TrainingSetup.of(new SentenceBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public SentenceTrainer with(TrainingOptions options) {
        return new SentenceTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public SentenceTrainer with(PretrainedVectors vectors) {
        return new SentenceTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public SentenceTrainer only(Set<SentenceTask> tasks) {
        return new SentenceTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<SentenceModel> fit(Dataset<Sentence> train) {
        return new Trainer<>(new SentenceBlueprint(), setup).fit(train, null, tasks).map(SentenceModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<SentenceModel> fit(Dataset<Sentence> train, Dataset<Sentence> validation) {
        return new Trainer<>(new SentenceBlueprint(), setup).fit(train, validation, tasks).map(SentenceModel::new);
    }
}
