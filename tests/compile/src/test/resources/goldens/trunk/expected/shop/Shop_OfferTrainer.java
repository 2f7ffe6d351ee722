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

/** Trains models of {@link Shop.Offer}. A trainer never changes: its methods give new ones. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class Shop_OfferTrainer {
    private final TrainingSetup setup;
    private final TaskSet tasks;

    /**
     * A trainer of all tasks.
     *
     * @param setup what it works with
     */
    public Shop_OfferTrainer(TrainingSetup setup) {
        this(setup, TaskSet.of(Shop_OfferTask.values()));
    }

    private Shop_OfferTrainer(TrainingSetup setup, TaskSet tasks) {
        this.setup = setup;
        this.tasks = tasks;
    }

    /** A trainer with the declared settings, for use without an injector. */
    public static Shop_OfferTrainer create() {
        return new Shop_OfferTrainer(TrainingSetup.of(new Shop_OfferBlueprint().options()));
    }

    /** The settings that it trains with. */
    public TrainingOptions options() {
        return setup.options();
    }

    /** A trainer with other settings. */
    public Shop_OfferTrainer with(TrainingOptions options) {
        return new Shop_OfferTrainer(setup.withOptions(options), tasks);
    }

    /** A trainer whose embedding begins with vectors that were learned elsewhere. */
    public Shop_OfferTrainer with(PretrainedVectors vectors) {
        return new Shop_OfferTrainer(setup.withVectors(vectors), tasks);
    }

    /** A trainer of some of the tasks: the others have no head and predict nothing. */
    public Shop_OfferTrainer only(Set<Shop_OfferTask> tasks) {
        return new Shop_OfferTrainer(setup, TaskSet.of(tasks));
    }

    /** Trains on a data set, for as many epochs as the settings say. */
    public Fitted<Shop_OfferModel> fit(Dataset<Shop.Offer> train) {
        return new Trainer<>(new Shop_OfferBlueprint(), setup).fit(train, null, tasks).map(Shop_OfferModel::new);
    }

    /** Trains on a data set, and keeps the epoch that does best on the validation data. */
    public Fitted<Shop_OfferModel> fit(Dataset<Shop.Offer> train, Dataset<Shop.Offer> validation) {
        return new Trainer<>(new Shop_OfferBlueprint(), setup).fit(train, validation, tasks).map(Shop_OfferModel::new);
    }
}
