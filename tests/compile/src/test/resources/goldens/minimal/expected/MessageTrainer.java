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

/** Trains models of {@link Message}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class MessageTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public MessageTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(MessageTask.values()));
    }

    private MessageTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static MessageTrainer create() {
        return new MessageTrainer(TrainingSetup.of(new MessageBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public MessageTrainer with(TrainingOptions options) {
        return new MessageTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public MessageTrainer with(PretrainedVectors vectors) {
        return new MessageTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public MessageTrainer only(Set<MessageTask> tasks) {
        return new MessageTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<MessageModel> fit(Dataset<Message> train) {
        return new Trainer<>(new MessageBlueprint(), setup).fit(train, null, tasks).map(MessageModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<MessageModel> fit(Dataset<Message> train, Dataset<Message> validation) {
        return new Trainer<>(new MessageBlueprint(), setup).fit(train, validation, tasks).map(MessageModel::new);
    }
}
