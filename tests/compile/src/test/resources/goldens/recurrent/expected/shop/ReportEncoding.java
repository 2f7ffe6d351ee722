package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Report} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReportEncoding extends Encoding<Report, ReportBatch, ReportPrediction> {
    final TextEncoder tokens;
    final TagEncoder<String> tags;
    final TagEncoder<String> chunks;
    final ClassEncoder<String> topic;
    final BinaryEncoder urgent;

    ReportEncoding(Tokenizers tokenizers) {
        tokens = add(TextEncoder.of(
                "tokens",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000)
                .withUnknownDropout(0.25)
                .withCharacters(/* maxCharacters= */ 100));
        tags = add(TagEncoder.learned("tags"));
        chunks = add(TagEncoder.learned("chunks"));
        topic = add(ClassEncoder.learned("topic"));
        urgent = add(new BinaryEncoder("urgent"));
    }

    @Override
    protected void observe(Report report) {
        tokens.observe(report.tokens());
        tags.observe(report.tags());
        chunks.observe(report.chunks());
        topic.observe(report.topic());
        urgent.observe(report.urgent());
    }

    @Override
    public ReportBatch batch() {
        return new ReportBatch(this);
    }

    @Override
    public ReportNetwork network(Layout layout) {
        return new ReportNetwork(this, layout);
    }
}
