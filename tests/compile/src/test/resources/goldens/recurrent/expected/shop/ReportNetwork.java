package shop;

import io.polytask.api.ClassWeights;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.layer.BiLstm;
import io.polytask.layer.Concat;
import io.polytask.layer.Embedding;
import io.polytask.layer.Gru;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool;
import io.polytask.layer.MeanPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Report}.
 *
 * <pre>{@code
 * name      computes             output           parameters       reads
 * letters   CHARACTERS           characters x 30  characters x 30  tokens
 * spelling  MAX_POOL             tokens x 30      0                letters
 * words     EMBEDDING            tokens x 98      vocabulary x 98  tokens
 * known     CONCAT               tokens x 128     0                words, spelling
 * context   BI_LSTM              tokens x 256     263,168          known
 * summary   MEAN_POOL            256              0                context
 * refined   GRU                  tokens x 32      27,776           context
 * tags      tagging head         classes          classes x 257    context
 * chunks    tagging head         classes          classes x 33     refined
 * topic     classification head  classes          classes x 257    summary
 * urgent    binary head          1                257              summary
 * In all 291,201 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReportNetwork implements Network<ReportBatch, ReportPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(ReportTask.values());
    private static final TaskSet TOPIC_OR_URGENT = TaskSet.of(ReportTask.TOPIC, ReportTask.URGENT);
    private static final TaskSet ONLY_CHUNKS = TaskSet.of(ReportTask.CHUNKS);

    private final Embedding letters;
    private final MaxPool spelling;
    private final Embedding words;
    private final Concat known;
    private final BiLstm context;
    private final MeanPool summary;
    private final Gru refined;
    private final TaggingHead<String> tags;
    private final TaggingHead<String> chunks;
    private final SoftmaxHead<String> topic;
    private final BinaryHead urgent;

    ReportNetwork(ReportEncoding encoding, Layout layout) {
        letters = new Embedding(
                layout.shared("letters", ALL_TASKS),
                encoding.tokens.characters().size(),
                30,
                /* dropout= */ 0.1);
        spelling = new MaxPool(30);
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.tokens.rows(),
                98,
                /* dropout= */ 0.0);
        known = new Concat(98, 30);
        context = new BiLstm(
                layout.shared("context", ALL_TASKS),
                128,
                128,
                /* dropout= */ 0.2,
                /* recurrentDropout= */ 0.1);
        summary = new MeanPool(256);
        refined = new Gru(
                layout.shared("refined", ONLY_CHUNKS),
                256,
                32,
                /* dropout= */ 0.0,
                /* recurrentDropout= */ 0.0);
        tags = new TaggingHead<>(
                layout.head(ReportTask.TAGS, "context"),
                new HeadSettings(256, List.of(), 0.0),
                encoding.tags,
                /* labelSmoothing= */ 0.0);
        chunks = new TaggingHead<>(
                layout.head(ReportTask.CHUNKS, "refined"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.chunks,
                /* labelSmoothing= */ 0.0);
        topic = new SoftmaxHead<>(
                layout.head(ReportTask.TOPIC, "summary"),
                new HeadSettings(256, List.of(), 0.0),
                encoding.topic,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        urgent = new BinaryHead(
                layout.head(ReportTask.URGENT, "summary"),
                new HeadSettings(256, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(ReportBatch batch, Pass pass) {
        if (pass.training()) {
            batch.tokens.dropTokens(pass.random());
        }
        Sequence letters = this.letters.forward(batch.tokens.characters(), pass);
        Sequence spelling = this.spelling.forward(letters, batch.tokens.tokens(), pass);
        Sequence words = this.words.forward(batch.tokens.tokens(), pass);
        Sequence known = this.known.forward(words, spelling);
        Sequence context = this.context.forward(known, pass);
        Activations summary = pass.runs(TOPIC_OR_URGENT) ? this.summary.forward(context, pass) : null;
        Sequence refined = pass.runs(ONLY_CHUNKS) ? this.refined.forward(context, pass) : null;
        if (pass.runs(ReportTask.TAGS)) {
            tags.forward(context, pass);
        }
        if (pass.runs(ReportTask.CHUNKS)) {
            chunks.forward(refined, pass);
        }
        if (pass.runs(ReportTask.TOPIC)) {
            topic.forward(summary, pass);
        }
        if (pass.runs(ReportTask.URGENT)) {
            urgent.forward(summary, pass);
        }
    }

    @Override
    public void loss(ReportBatch batch, Pass pass) {
        if (pass.runs(ReportTask.TAGS)) {
            tags.loss(batch.tags);
        }
        if (pass.runs(ReportTask.CHUNKS)) {
            chunks.loss(batch.chunks);
        }
        if (pass.runs(ReportTask.TOPIC)) {
            topic.loss(batch.topic);
        }
        if (pass.runs(ReportTask.URGENT)) {
            urgent.loss(batch.urgent);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(ReportTask.URGENT)) {
            urgent.backward(pass);
        }
        if (pass.runs(ReportTask.TOPIC)) {
            topic.backward(pass);
        }
        if (pass.runs(ReportTask.CHUNKS)) {
            chunks.backward(pass);
        }
        if (pass.runs(ReportTask.TAGS)) {
            tags.backward(pass);
        }
        if (pass.runs(ONLY_CHUNKS)) {
            refined.backward(pass);
        }
        if (pass.runs(TOPIC_OR_URGENT)) {
            summary.backward(pass);
        }
        context.backward(pass);
        known.backward(pass);
        words.backward(pass);
        spelling.backward(pass);
        letters.backward(pass);
    }

    @Override
    public ReportPrediction prediction(int row, Pass pass) {
        return new ReportPrediction(
                pass.runs(ReportTask.TAGS) ? tags.prediction(row) : null,
                pass.runs(ReportTask.CHUNKS) ? chunks.prediction(row) : null,
                pass.runs(ReportTask.TOPIC) ? topic.prediction(row) : null,
                pass.runs(ReportTask.URGENT) ? urgent.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(tags, chunks, topic, urgent);
    }
}
