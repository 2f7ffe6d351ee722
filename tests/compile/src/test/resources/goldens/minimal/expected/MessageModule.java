import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link MessageTrainer} and {@link MessageReader}, and all that they work with. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class MessageModule extends ModelModule<Message, MessageBatch, MessagePrediction> {
    /** The module of {@link Message}, as it was declared. */
    public MessageModule() {
        super(Message.class, new MessageBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Message.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(MessageTrainer.class).toProvider(() -> new MessageTrainer(setup.get()));
        bind(MessageReader.class).toInstance(new MessageReader());
    }
}
