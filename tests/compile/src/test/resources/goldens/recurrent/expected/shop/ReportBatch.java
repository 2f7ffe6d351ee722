package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Report}. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReportBatch extends Batch<Report> {
    final TextColumn tokens;
    final TagColumn<String> tags;
    final TagColumn<String> chunks;
    final ClassColumn<String> topic;
    final BinaryColumn urgent;

    ReportBatch(ReportEncoding encoding) {
        tokens = feature(new TextColumn(encoding.tokens));
        tags = label(new TagColumn<>(encoding.tags, tokens));
        chunks = label(new TagColumn<>(encoding.chunks, tokens));
        topic = label(new ClassColumn<>(encoding.topic));
        urgent = label(new BinaryColumn(encoding.urgent));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> tokens) {
        this.tokens.add(tokens);
    }

    @Override
    protected void features(Report report) {
        addFeatures(report.tokens());
    }

    @Override
    protected void labels(Report report) {
        tags.add(report.tags());
        chunks.add(report.chunks());
        topic.add(report.topic());
        urgent.add(report.urgent());
    }
}
