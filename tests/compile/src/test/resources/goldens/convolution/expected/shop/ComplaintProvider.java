package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Complaint} to the command line. */
@RegisteredModel
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ComplaintProvider implements ModelProvider<Complaint, ComplaintBatch, ComplaintPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public ComplaintProvider() {}

    @Override
    public Blueprint<Complaint, ComplaintBatch, ComplaintPrediction> blueprint() {
        return new ComplaintBlueprint();
    }

    @Override
    public ExampleReader<Complaint> reader() {
        return new ComplaintReader();
    }

    @Override
    public ModelModule<Complaint, ComplaintBatch, ComplaintPrediction> module() {
        return new ComplaintModule();
    }
}
