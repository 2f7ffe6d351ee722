package shop.model;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** Hands {@link SmallLine} to the command line. */
@RegisteredModel
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SmallLineProvider implements ModelProvider<Ticket.Line, SmallLineBatch, SmallLinePrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public SmallLineProvider() {}

    @Override
    public Blueprint<Ticket.Line, SmallLineBatch, SmallLinePrediction> blueprint() {
        return new SmallLineBlueprint();
    }

    @Override
    public ExampleReader<Ticket.Line> reader() {
        return new SmallLineReader();
    }

    @Override
    public ModelModule<Ticket.Line, SmallLineBatch, SmallLinePrediction> module() {
        return new SmallLineModule();
    }
}
