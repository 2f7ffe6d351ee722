package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Notice} to the command line. */
@RegisteredModel
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class NoticeProvider implements ModelProvider<Notice, NoticeBatch, NoticePrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public NoticeProvider() {}

    @Override
    public Blueprint<Notice, NoticeBatch, NoticePrediction> blueprint() {
        return new NoticeBlueprint();
    }

    @Override
    public ExampleReader<Notice> reader() {
        return new NoticeReader();
    }

    @Override
    public ModelModule<Notice, NoticeBatch, NoticePrediction> module() {
        return new NoticeModule();
    }
}
