package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.LayerNorm;
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
 * Wiring of {@link Sentence}.
 *
 * <pre>{@code
 * name     computes             output       parameters       reads
 * words    EMBEDDING            tokens x 32  vocabulary x 32  tokens
 * normed   LAYER_NORM           tokens x 32  64               words
 * context  DENSE RELU           tokens x 32  1,056            normed
 * summary  MAX_POOL             32           0                context
 * tags     tagging head         2            66               context
 * senses   tagging head         classes      classes x 33     words
 * intent   classification head  2            66               summary
 * In all 1,252 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SentenceNetwork implements Network<SentenceBatch, SentencePrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(SentenceTask.values());
    private static final TaskSet TAGS_OR_INTENT = TaskSet.of(SentenceTask.TAGS, SentenceTask.INTENT);
    private static final TaskSet ONLY_INTENT = TaskSet.of(SentenceTask.INTENT);

    private final Embedding words;
    private final LayerNorm normed;
    private final Dense context;
    private final MaxPool summary;
    private final TaggingHead<Sentence.Tag> tags;
    private final TaggingHead<String> senses;
    private final SoftmaxHead<Sentence.Intent> intent;

    SentenceNetwork(SentenceEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.tokens.rows(),
                32,
                /* dropout= */ 0.0);
        normed = new LayerNorm(layout.shared("normed", TAGS_OR_INTENT), 32);
        context = new Dense(
                layout.shared("context", TAGS_OR_INTENT),
                32,
                32,
                Activation.RELU,
                /* dropout= */ 0.0);
        summary = new MaxPool(32);
        tags = new TaggingHead<>(
                layout.head(SentenceTask.TAGS, "context"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.tags,
                /* labelSmoothing= */ 0.1);
        senses = new TaggingHead<>(
                layout.head(SentenceTask.SENSES, "words"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.senses,
                /* labelSmoothing= */ 0.0);
        intent = new SoftmaxHead<>(
                layout.head(SentenceTask.INTENT, "summary"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.intent,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
    }

    @Override
    public void forward(SentenceBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.tokens.tokens(), pass);
        Sequence normed = pass.runs(TAGS_OR_INTENT) ? this.normed.forward(words, pass) : null;
        Sequence context = pass.runs(TAGS_OR_INTENT) ? this.context.forward(normed, pass) : null;
        Activations summary = pass.runs(ONLY_INTENT) ? this.summary.forward(context, pass) : null;
        if (pass.runs(SentenceTask.TAGS)) {
            tags.forward(context, pass);
        }
        if (pass.runs(SentenceTask.SENSES)) {
            senses.forward(words, pass);
        }
        if (pass.runs(SentenceTask.INTENT)) {
            intent.forward(summary, pass);
        }
    }

    @Override
    public void loss(SentenceBatch batch, Pass pass) {
        if (pass.runs(SentenceTask.TAGS)) {
            tags.loss(batch.tags);
        }
        if (pass.runs(SentenceTask.SENSES)) {
            senses.loss(batch.senses);
        }
        if (pass.runs(SentenceTask.INTENT)) {
            intent.loss(batch.intent);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(SentenceTask.INTENT)) {
            intent.backward(pass);
        }
        if (pass.runs(SentenceTask.SENSES)) {
            senses.backward(pass);
        }
        if (pass.runs(SentenceTask.TAGS)) {
            tags.backward(pass);
        }
        if (pass.runs(ONLY_INTENT)) {
            summary.backward(pass);
        }
        if (pass.runs(TAGS_OR_INTENT)) {
            context.backward(pass);
            normed.backward(pass);
        }
        words.backward(pass);
    }

    @Override
    public SentencePrediction prediction(int row, Pass pass) {
        return new SentencePrediction(
                pass.runs(SentenceTask.TAGS) ? tags.prediction(row) : null,
                pass.runs(SentenceTask.SENSES) ? senses.prediction(row) : null,
                pass.runs(SentenceTask.INTENT) ? intent.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(tags, senses, intent);
    }
}
