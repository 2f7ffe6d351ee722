package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.SpanColumn;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Notice}. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class NoticeBatch extends Batch<Notice> {
    final TextColumn text;
    final TextColumn tokens;
    final SpanColumn<Notice.Entity> entities;
    final SpanColumn<Notice.Date> dates;
    final TagColumn<String> tags;
    final LabelSetColumn<Notice.Entity> kinds;

    NoticeBatch(NoticeEncoding encoding) {
        text = feature(new TextColumn(encoding.text));
        tokens = feature(new TextColumn(encoding.tokens));
        entities = label(new SpanColumn<>(encoding.entities, text));
        dates = label(new SpanColumn<>(encoding.dates, text));
        tags = label(new TagColumn<>(encoding.tags, tokens));
        kinds = label(new LabelSetColumn<>(encoding.kinds));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String text, List<String> tokens) {
        this.text.add(text);
        this.tokens.add(tokens);
    }

    @Override
    protected void features(Notice notice) {
        addFeatures(notice.text(), notice.tokens());
    }

    @Override
    protected void labels(Notice notice) {
        entities.add(notice.entities());
        dates.add(notice.dates());
        tags.add(notice.tags());
        kinds.add(notice.kinds());
    }
}
