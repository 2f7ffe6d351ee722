package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.Classification;
import io.polytask.api.Tagging;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TagEncoder;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tag for each token: logits (tokens, tags), softmax cross-entropy. The loss of a batch is the mean over its labelled
 * tokens, so that long texts count more than short ones.
 *
 * @param <L> the tags' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class TaggingHead<L> extends Head {
    private final TagEncoder<L> labels;
    private final CrossEntropy loss;
    private @Nullable Segments segments;

    /**
     * A head for the tags that an encoder has learned.
     *
     * @param labelSmoothing what the true tag gives up to all tags alike, in [0, 1)
     */
    public TaggingHead(Scope scope, HeadSettings settings, TagEncoder<L> labels, double labelSmoothing) {
        super(scope, settings, Math.max(1, labels.size()));
        this.labels = labels;
        loss = new CrossEntropy(labels.size(), labelSmoothing, null, sums());
    }

    /** From what the head reads to the logits. */
    public void forward(Sequence input, Pass pass) {
        segments = input.segments();
        layers().forward(input.activations(), pass);
    }

    /** The losses of the tokens of the last forward pass, and the gradients of their logits. */
    public void loss(TagColumn<L> column) {
        eachBlock(loss, column.indices());
    }

    @Override
    public boolean isFinite(int row) {
        return areFinite(positions().start(row), positions().length(row));
    }

    private Segments positions() {
        return Objects.requireNonNull(segments, "There is no prediction before a forward pass.");
    }

    @Override
    public Tagging<L> prediction(int row) {
        Segments positions = positions();
        List<Classification<L>> tokens = new ArrayList<>();
        for (int token = positions.start(row); token < positions.end(row); token++) {
            tokens.add(new Classification<>(labels.labels(), probabilities().softmax(token)));
        }
        return new IndependentTags<>(labels.labels(), tokens).tagging();
    }
}
