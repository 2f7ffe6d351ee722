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

/** Trains models of {@link Search}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SearchTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public SearchTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(SearchTask.values()));
    }

    private SearchTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static SearchTrainer create() {
        return new SearchTrainer(TrainingSetup.of(new SearchBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public SearchTrainer with(TrainingOptions options) {
        return new SearchTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public SearchTrainer with(PretrainedVectors vectors) {
        return new SearchTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public SearchTrainer only(Set<SearchTask> tasks) {
        return new SearchTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<SearchModel> fit(Dataset<Search> train) {
        return new Trainer<>(new SearchBlueprint(), setup).fit(train, null, tasks).map(SearchModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<SearchModel> fit(Dataset<Search> train, Dataset<Search> validation) {
        return new Trainer<>(new SearchBlueprint(), setup).fit(train, validation, tasks).map(SearchModel::new);
    }
}
