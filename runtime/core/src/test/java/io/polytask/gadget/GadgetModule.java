package io.polytask.gadget;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;

/** Binds {@link GadgetTrainer} and {@link GadgetReader}, and all that they work with. */
public final class GadgetModule extends ModelModule<Gadget, GadgetBatch, GadgetPrediction> {
    /** The module of {@link Gadget}, as it was declared. */
    public GadgetModule() {
        super(Gadget.class, new GadgetBlueprint());
    }

    /** The key under which something of this model is bound. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Gadget.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(GadgetTrainer.class).toProvider(() -> new GadgetTrainer(setup.get()));
        bind(GadgetReader.class).toInstance(new GadgetReader());
    }
}
