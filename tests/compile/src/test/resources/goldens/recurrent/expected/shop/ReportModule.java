package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link ReportTrainer} and {@link ReportReader}, and all that they work with. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportModule extends ModelModule<Report, ReportBatch, ReportPrediction> {
    /** The module of {@link Report}, as it was declared. */
    public ReportModule() {
        super(Report.class, new ReportBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Report.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(ReportTrainer.class).toProvider(() -> new ReportTrainer(setup.get()));
        bind(ReportReader.class).toInstance(new ReportReader());
    }
}
