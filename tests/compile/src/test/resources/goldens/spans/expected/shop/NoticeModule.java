package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link NoticeTrainer} and {@link NoticeReader}, and all that they work with. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class NoticeModule extends ModelModule<Notice, NoticeBatch, NoticePrediction> {
    /** The module of {@link Notice}, as it was declared. */
    public NoticeModule() {
        super(Notice.class, new NoticeBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Notice.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(NoticeTrainer.class).toProvider(() -> new NoticeTrainer(setup.get()));
        bind(NoticeReader.class).toInstance(new NoticeReader());
    }
}
