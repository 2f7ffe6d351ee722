package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link ComplaintTrainer} and {@link ComplaintReader}, and all that they work with. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ComplaintModule extends ModelModule<Complaint, ComplaintBatch, ComplaintPrediction> {
    /** The module of {@link Complaint}, as it was declared. */
    public ComplaintModule() {
        super(Complaint.class, new ComplaintBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Complaint.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(ComplaintTrainer.class).toProvider(() -> new ComplaintTrainer(setup.get()));
        bind(ComplaintReader.class).toInstance(new ComplaintReader());
    }
}
