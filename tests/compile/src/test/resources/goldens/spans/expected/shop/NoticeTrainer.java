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

/** Trains models of {@link Notice}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class NoticeTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public NoticeTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(NoticeTask.values()));
    }

    private NoticeTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static NoticeTrainer create() {
        return new NoticeTrainer(TrainingSetup.of(new NoticeBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public NoticeTrainer with(TrainingOptions options) {
        return new NoticeTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public NoticeTrainer with(PretrainedVectors vectors) {
        return new NoticeTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public NoticeTrainer only(Set<NoticeTask> tasks) {
        return new NoticeTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<NoticeModel> fit(Dataset<Notice> train) {
        return new Trainer<>(new NoticeBlueprint(), setup).fit(train, null, tasks).map(NoticeModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<NoticeModel> fit(Dataset<Notice> train, Dataset<Notice> validation) {
        return new Trainer<>(new NoticeBlueprint(), setup).fit(train, validation, tasks).map(NoticeModel::new);
    }
}
