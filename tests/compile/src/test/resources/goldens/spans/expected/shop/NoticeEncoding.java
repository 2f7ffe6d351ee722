package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.encode.SpanEncoder;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;

/** How a {@link Notice} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class NoticeEncoding extends Encoding<Notice, NoticeBatch, NoticePrediction> {
    final TextEncoder text;
    final TextEncoder tokens;
    final SpanEncoder<Notice.Entity> entities;
    final SpanEncoder<Notice.Date> dates;
    final TagEncoder<String> tags;
    final LabelSetEncoder<Notice.Entity> kinds;

    NoticeEncoding(Tokenizers tokenizers) {
        text = add(TextEncoder.of(
                "text",
                tokenizers.get(Tokenization.CHARACTERS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        tokens = add(TextEncoder.of(
                "tokens",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        entities = add(SpanEncoder.of("entities", List.of(Notice.Entity.values())));
        dates = add(SpanEncoder.of("dates", List.of(Notice.Date.values())));
        tags = add(TagEncoder.learned("tags"));
        kinds = add(LabelSetEncoder.of("kinds", List.of(Notice.Entity.values())));
    }

    @Override
    protected void observe(Notice notice) {
        text.observe(notice.text());
        tokens.observe(notice.tokens());
        entities.observe(notice.entities());
        dates.observe(notice.dates());
        tags.observe(notice.tags());
        kinds.observe(notice.kinds());
    }

    @Override
    public NoticeBatch batch() {
        return new NoticeBatch(this);
    }

    @Override
    public NoticeNetwork network(Layout layout) {
        return new NoticeNetwork(this, layout);
    }
}
