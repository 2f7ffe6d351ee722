package shop;

import io.polytask.api.Activation;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.MeanPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.sharing.CrossStitch;
import io.polytask.sharing.Ltb;
import io.polytask.sharing.PerTask;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Search}.
 *
 * <pre>{@code
 * name     computes           output             parameters      reads
 * words    EMBEDDING          tokens x 6         vocabulary x 6  query
 * ground   CROSS_STITCH RELU  tokens x 5 a task  70              words
 * first    CROSS_STITCH RELU  tokens x 4 a task  52              ground
 * second   LTB RELU           tokens x 3 a task  34              first
 * meaning  MEAN_POOL          3 a task           0               second
 * back     binary head        1                  4               meaning
 * like     binary head        1                  4               meaning
 * In all 164 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SearchNetwork implements Network<SearchBatch, SearchPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(SearchTask.values());
    private static final TaskSet ONLY_BACK = TaskSet.of(SearchTask.BACK);
    private static final TaskSet ONLY_LIKE = TaskSet.of(SearchTask.LIKE);

    private final Embedding words;
    private final CrossStitch ground;
    private final CrossStitch first;
    private final Ltb second;
    private final MeanPool meaningBack;
    private final MeanPool meaningLike;
    private final BinaryHead back;
    private final BinaryHead like;

    SearchNetwork(SearchEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.query.rows(),
                6,
                /* dropout= */ 0.0);
        ground = new CrossStitch(
                layout.shared("ground", ALL_TASKS),
                6,
                5,
                Activation.RELU,
                /* dropout= */ 0.0,
                /* stitches= */ false);
        first = new CrossStitch(
                layout.shared("first", ALL_TASKS),
                5,
                4,
                Activation.RELU,
                /* dropout= */ 0.0,
                /* stitches= */ true);
        second = new Ltb(
                layout.shared("second", ALL_TASKS),
                4,
                3,
                Activation.RELU,
                /* dropout= */ 0.0,
                /* branches= */ true);
        meaningBack = new MeanPool(3);
        meaningLike = new MeanPool(3);
        back = new BinaryHead(
                layout.head(SearchTask.BACK),
                new HeadSettings(3, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        like = new BinaryHead(
                layout.head(SearchTask.LIKE),
                new HeadSettings(3, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(SearchBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.query.tokens(), pass);
        PerTask<Sequence> ground = this.ground.forward(words, pass);
        PerTask<Sequence> first = this.first.forwardSequences(ground, pass);
        PerTask<Sequence> second = this.second.forwardSequences(first, pass);
        Activations meaningBack = pass.runs(ONLY_BACK)
                ? this.meaningBack.forward(second.of(SearchTask.BACK), pass)
                : null;
        Activations meaningLike = pass.runs(ONLY_LIKE)
                ? this.meaningLike.forward(second.of(SearchTask.LIKE), pass)
                : null;
        if (pass.runs(SearchTask.BACK)) {
            back.forward(meaningBack, pass);
        }
        if (pass.runs(SearchTask.LIKE)) {
            like.forward(meaningLike, pass);
        }
    }

    @Override
    public void loss(SearchBatch batch, Pass pass) {
        if (pass.runs(SearchTask.BACK)) {
            back.loss(batch.back);
        }
        if (pass.runs(SearchTask.LIKE)) {
            like.loss(batch.like);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(SearchTask.LIKE)) {
            like.backward(pass);
        }
        if (pass.runs(SearchTask.BACK)) {
            back.backward(pass);
        }
        if (pass.runs(ONLY_LIKE)) {
            meaningLike.backward(pass);
        }
        if (pass.runs(ONLY_BACK)) {
            meaningBack.backward(pass);
        }
        second.backward(pass);
        first.backward(pass);
        ground.backward(pass);
        words.backward(pass);
    }

    @Override
    public SearchPrediction prediction(int row, Pass pass) {
        return new SearchPrediction(
                pass.runs(SearchTask.BACK) ? back.prediction(row) : null,
                pass.runs(SearchTask.LIKE) ? like.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(back, like);
    }
}
