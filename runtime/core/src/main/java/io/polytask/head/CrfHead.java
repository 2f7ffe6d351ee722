package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.Tagging;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TagEncoder;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tag for each token, decoded together by a linear-chain conditional random field ({@link ChainLoss} has the sources):
 * logits (tokens, tags), and what is learned of tags that follow each other. The loss of a batch is the negative
 * log-likelihood of the tags of its texts, divided by the number of labelled tokens.
 *
 * <p>If the tags are those of a scheme ({@link io.polytask.tag.TagScheme}), sequences that the scheme forbids
 * have the probability 0.
 *
 * @param <L> the tags' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class CrfHead<L> extends Head {
    private final TagEncoder<L> labels;
    private final ChainLoss loss;
    private @Nullable Segments segments;
    private @Nullable Potentials potentials;

    /** A head for the tags that an encoder has learned. */
    public CrfHead(Scope scope, HeadSettings settings, TagEncoder<L> labels) {
        super(scope, settings, Math.max(1, labels.size()));
        this.labels = labels;
        loss = new ChainLoss(scope, Math.max(1, labels.size()), labels.scheme().orElse(null), sums());
    }

    /** From what the head reads to the logits. */
    public void forward(Sequence input, Pass pass) {
        segments = input.segments();
        potentials = null;
        layers().forward(input.activations(), pass);
    }

    /** The losses of the texts of the last forward pass, and the gradients of their logits. */
    public void loss(TagColumn<L> column) {
        loss.run(layers().logits(), column.segments(), column.indices());
    }

    @Override
    void writeOwnGradients(float factor) {
        loss.writeGradients(factor);
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
        if (potentials == null) {
            potentials = loss.potentials();
        }
        int length = positions.length(row);
        TagPaths<L> paths = new TagPaths<>(logits(positions.start(row), length), length, potentials, labels.labels());
        return new Tagging<>(paths.named(paths.likeliest()), paths);
    }
}
