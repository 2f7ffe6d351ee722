package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.PositionType;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.layer.AttentionPool;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.layer.Transformer;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Letter}.
 *
 * <pre>{@code
 * name     computes                 output       parameters       reads
 * words    EMBEDDING                tokens x 32  vocabulary x 32  tokens
 * context  TRANSFORMER 1 x 4 heads  tokens x 32  15,968           words
 * again    TRANSFORMER 2 x 8 heads  tokens x 32  15,072           context
 * gist     ATTENTION_POOL           32           1,088            again
 * tags     tagging head             classes      classes x 33     again
 * topic    classification head      classes      classes x 33     gist
 * In all 32,128 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class LetterNetwork implements Network<LetterBatch, LetterPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(LetterTask.values());
    private static final TaskSet ONLY_TOPIC = TaskSet.of(LetterTask.TOPIC);

    private final Embedding words;
    private final Transformer context;
    private final Transformer again;
    private final AttentionPool gist;
    private final TaggingHead<String> tags;
    private final SoftmaxHead<String> topic;

    LetterNetwork(LetterEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.tokens.rows(),
                32,
                /* dropout= */ 0.0);
        context = new Transformer(
                layout.shared("context", ALL_TASKS),
                32,
                /* blocks= */ 1,
                /* heads= */ 4,
                /* hidden= */ 128,
                Activation.RELU,
                /* dropout= */ 0.1,
                PositionType.LEARNED,
                encoding.tokens.maxTokens());
        again = new Transformer(
                layout.shared("again", ALL_TASKS),
                32,
                /* blocks= */ 2,
                /* heads= */ 8,
                /* hidden= */ 48,
                Activation.TANH,
                /* dropout= */ 0.0,
                PositionType.SINUSOIDAL,
                encoding.tokens.maxTokens());
        gist = new AttentionPool(layout.shared("gist", ONLY_TOPIC), 32, /* hidden= */ 32);
        tags = new TaggingHead<>(
                layout.head(LetterTask.TAGS, "again"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.tags,
                /* labelSmoothing= */ 0.0);
        topic = new SoftmaxHead<>(
                layout.head(LetterTask.TOPIC, "gist"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.topic,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
    }

    @Override
    public void forward(LetterBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.tokens.tokens(), pass);
        Sequence context = this.context.forward(words, pass);
        Sequence again = this.again.forward(context, pass);
        Activations gist = pass.runs(ONLY_TOPIC) ? this.gist.forward(again, pass) : null;
        if (pass.runs(LetterTask.TAGS)) {
            tags.forward(again, pass);
        }
        if (pass.runs(LetterTask.TOPIC)) {
            topic.forward(gist, pass);
        }
    }

    @Override
    public void loss(LetterBatch batch, Pass pass) {
        if (pass.runs(LetterTask.TAGS)) {
            tags.loss(batch.tags);
        }
        if (pass.runs(LetterTask.TOPIC)) {
            topic.loss(batch.topic);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(LetterTask.TOPIC)) {
            topic.backward(pass);
        }
        if (pass.runs(LetterTask.TAGS)) {
            tags.backward(pass);
        }
        if (pass.runs(ONLY_TOPIC)) {
            gist.backward(pass);
        }
        again.backward(pass);
        context.backward(pass);
        words.backward(pass);
    }

    @Override
    public LetterPrediction prediction(int row, Pass pass) {
        return new LetterPrediction(
                pass.runs(LetterTask.TAGS) ? tags.prediction(row) : null,
                pass.runs(LetterTask.TOPIC) ? topic.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(tags, topic);
    }
}
