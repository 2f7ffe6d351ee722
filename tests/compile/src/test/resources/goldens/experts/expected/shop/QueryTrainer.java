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

/** Trains models of {@link Query}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class QueryTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public QueryTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(QueryTask.values()));
    }

    private QueryTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static QueryTrainer create() {
        return new QueryTrainer(TrainingSetup.of(new QueryBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public QueryTrainer with(TrainingOptions options) {
        return new QueryTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public QueryTrainer with(PretrainedVectors vectors) {
        return new QueryTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public QueryTrainer only(Set<QueryTask> tasks) {
        return new QueryTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<QueryModel> fit(Dataset<Query> train) {
        return new Trainer<>(new QueryBlueprint(), setup).fit(train, null, tasks).map(QueryModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<QueryModel> fit(Dataset<Query> train, Dataset<Query> validation) {
        return new Trainer<>(new QueryBlueprint(), setup).fit(train, validation, tasks).map(QueryModel::new);
    }
}
