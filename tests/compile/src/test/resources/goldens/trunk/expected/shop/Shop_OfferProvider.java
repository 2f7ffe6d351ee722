package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Shop.Offer} to the command line. */
@RegisteredModel
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class Shop_OfferProvider implements ModelProvider<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public Shop_OfferProvider() {}

    @Override
    public Blueprint<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> blueprint() {
        return new Shop_OfferBlueprint();
    }

    @Override
    public ExampleReader<Shop.Offer> reader() {
        return new Shop_OfferReader();
    }

    @Override
    public ModelModule<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> module() {
        return new Shop_OfferModule();
    }
}
