package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link Shop_OfferTrainer} and {@link Shop_OfferReader}, and all that they work with. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class Shop_OfferModule extends ModelModule<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> {
    /** The module of {@link Shop.Offer}, as it was declared. */
    public Shop_OfferModule() {
        super(Shop.Offer.class, new Shop_OfferBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Shop.Offer.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(Shop_OfferTrainer.class).toProvider(() -> new Shop_OfferTrainer(setup.get()));
        bind(Shop_OfferReader.class).toInstance(new Shop_OfferReader());
    }
}
