import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Message} to the command line. */
@RegisteredModel
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class MessageProvider implements ModelProvider<Message, MessageBatch, MessagePrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public MessageProvider() {}

    @Override
    public Blueprint<Message, MessageBatch, MessagePrediction> blueprint() {
        return new MessageBlueprint();
    }

    @Override
    public ExampleReader<Message> reader() {
        return new MessageReader();
    }

    @Override
    public ModelModule<Message, MessageBatch, MessagePrediction> module() {
        return new MessageModule();
    }
}
