package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Report} to the command line. */
@RegisteredModel
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportProvider implements ModelProvider<Report, ReportBatch, ReportPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public ReportProvider() {}

    @Override
    public Blueprint<Report, ReportBatch, ReportPrediction> blueprint() {
        return new ReportBlueprint();
    }

    @Override
    public ExampleReader<Report> reader() {
        return new ReportReader();
    }

    @Override
    public ModelModule<Report, ReportBatch, ReportPrediction> module() {
        return new ReportModule();
    }
}
