package shop;

import io.polytask.api.Decoder;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.CrfHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.MultiLabelHead;
import io.polytask.head.SpanHead;
import io.polytask.layer.BiLstm;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Notice}.
 *
 * <pre>{@code
 * name        computes          output       parameters                              reads
 * characters  EMBEDDING         tokens x 32  vocabulary x 32                         text
 * context     BI_LSTM           tokens x 64  16,640                                  characters
 * summary     MAX_POOL          64           0                                       context
 * words       EMBEDDING         tokens x 32  vocabulary x 32                         tokens
 * entities    span CRF head     5            360                                     context
 * dates       span head         3            195                                     context
 * tags        tagging CRF head  classes      classes x 33 + classes x (classes + 2)  words
 * kinds       multi-label head  2            130                                     summary
 * In all 17,325 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class NoticeNetwork implements Network<NoticeBatch, NoticePrediction> {
    private static final TaskSet ENTITIES_OR_DATES_OR_KINDS = TaskSet.of(NoticeTask.ENTITIES, NoticeTask.DATES, NoticeTask.KINDS);
    private static final TaskSet ONLY_KINDS = TaskSet.of(NoticeTask.KINDS);
    private static final TaskSet ONLY_TAGS = TaskSet.of(NoticeTask.TAGS);

    private final Embedding characters;
    private final BiLstm context;
    private final MaxPool summary;
    private final Embedding words;
    private final SpanHead<Notice.Entity> entities;
    private final SpanHead<Notice.Date> dates;
    private final CrfHead<String> tags;
    private final MultiLabelHead<Notice.Entity> kinds;

    NoticeNetwork(NoticeEncoding encoding, Layout layout) {
        characters = new Embedding(
                layout.shared("characters", ENTITIES_OR_DATES_OR_KINDS),
                encoding.text.rows(),
                32,
                /* dropout= */ 0.0);
        context = new BiLstm(
                layout.shared("context", ENTITIES_OR_DATES_OR_KINDS),
                32,
                32,
                /* dropout= */ 0.0,
                /* recurrentDropout= */ 0.0);
        summary = new MaxPool(64);
        words = new Embedding(
                layout.shared("words", ONLY_TAGS),
                encoding.tokens.rows(),
                32,
                /* dropout= */ 0.0);
        entities = new SpanHead<>(
                layout.head(NoticeTask.ENTITIES, "context"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.entities,
                Decoder.CRF);
        dates = new SpanHead<>(
                layout.head(NoticeTask.DATES, "context"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.dates,
                Decoder.SOFTMAX);
        tags = new CrfHead<>(
                layout.head(NoticeTask.TAGS, "words"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.tags);
        kinds = new MultiLabelHead<>(
                layout.head(NoticeTask.KINDS, "summary"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.kinds,
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(NoticeBatch batch, Pass pass) {
        Sequence characters = pass.runs(ENTITIES_OR_DATES_OR_KINDS)
                ? this.characters.forward(batch.text.tokens(), pass)
                : null;
        Sequence context = pass.runs(ENTITIES_OR_DATES_OR_KINDS)
                ? this.context.forward(characters, pass)
                : null;
        Activations summary = pass.runs(ONLY_KINDS) ? this.summary.forward(context, pass) : null;
        Sequence words = pass.runs(ONLY_TAGS) ? this.words.forward(batch.tokens.tokens(), pass) : null;
        if (pass.runs(NoticeTask.ENTITIES)) {
            entities.forward(context, batch.entities, pass);
        }
        if (pass.runs(NoticeTask.DATES)) {
            dates.forward(context, batch.dates, pass);
        }
        if (pass.runs(NoticeTask.TAGS)) {
            tags.forward(words, pass);
        }
        if (pass.runs(NoticeTask.KINDS)) {
            kinds.forward(summary, pass);
        }
    }

    @Override
    public void loss(NoticeBatch batch, Pass pass) {
        if (pass.runs(NoticeTask.ENTITIES)) {
            entities.loss(batch.entities);
        }
        if (pass.runs(NoticeTask.DATES)) {
            dates.loss(batch.dates);
        }
        if (pass.runs(NoticeTask.TAGS)) {
            tags.loss(batch.tags);
        }
        if (pass.runs(NoticeTask.KINDS)) {
            kinds.loss(batch.kinds);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(NoticeTask.KINDS)) {
            kinds.backward(pass);
        }
        if (pass.runs(NoticeTask.TAGS)) {
            tags.backward(pass);
        }
        if (pass.runs(NoticeTask.DATES)) {
            dates.backward(pass);
        }
        if (pass.runs(NoticeTask.ENTITIES)) {
            entities.backward(pass);
        }
        if (pass.runs(ONLY_TAGS)) {
            words.backward(pass);
        }
        if (pass.runs(ONLY_KINDS)) {
            summary.backward(pass);
        }
        if (pass.runs(ENTITIES_OR_DATES_OR_KINDS)) {
            context.backward(pass);
            characters.backward(pass);
        }
    }

    @Override
    public NoticePrediction prediction(int row, Pass pass) {
        return new NoticePrediction(
                pass.runs(NoticeTask.ENTITIES) ? entities.prediction(row) : null,
                pass.runs(NoticeTask.DATES) ? dates.prediction(row) : null,
                pass.runs(NoticeTask.TAGS) ? tags.prediction(row) : null,
                pass.runs(NoticeTask.KINDS) ? kinds.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(entities, dates, tags, kinds);
    }
}
