package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.Decoder;
import io.polytask.api.SpanExtraction;
import io.polytask.encode.SpanColumn;
import io.polytask.encode.SpanEncoder;
import io.polytask.encode.TextColumn;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tag.TagScheme;
import io.polytask.tensor.Segments;
import io.polytask.tensor.Sequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Spans of tokens, as BIO tags: logits (tokens, tags). With the decoder CRF, tags are decoded together as those of
 * {@link CrfHead}, with its loss; with SOFTMAX, the loss is that of {@link TaggingHead}, and the prediction is the likeliest
 * sequence that BIO allows, whose tags are independent of each other otherwise.
 *
 * @param <E> the spans' types
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class SpanHead<E extends Enum<E>> extends Head {
    private final SpanEncoder<E> labels;
    private final TagScheme scheme;
    private final @Nullable ChainLoss chain;
    private final CrossEntropy softmax;
    private @Nullable Segments segments;
    private @Nullable TextColumn text;
    private @Nullable Potentials potentials;

    /**
     * A head for spans of these types.
     *
     * @param decoder CRF or SOFTMAX
     */
    public SpanHead(Scope scope, HeadSettings settings, SpanEncoder<E> labels, Decoder decoder) {
        super(scope, settings, labels.tags().size());
        this.labels = labels;
        scheme = TagScheme.of(labels.tags()).orElseThrow();
        chain = decoder == Decoder.CRF ? new ChainLoss(scope, scheme.size(), scheme, sums()) : null;
        softmax = new CrossEntropy(scheme.size(), 0, null, sums());
    }

    /**
     * From what the head reads to the logits.
     *
     * @param column of the same batch: it knows where the tokens stand
     */
    public void forward(Sequence input, SpanColumn<E> column, Pass pass) {
        segments = input.segments();
        text = column.text();
        potentials = null;
        layers().forward(input.activations(), pass);
    }

    /** The losses of the last forward pass, and the gradients of its logits. */
    public void loss(SpanColumn<E> column) {
        if (chain == null) {
            eachBlock(softmax, column.indices());
        } else {
            chain.run(layers().logits(), column.segments(), column.indices());
        }
    }

    @Override
    void writeOwnGradients(float factor) {
        if (chain != null) {
            chain.writeGradients(factor);
        }
    }

    @Override
    public boolean isFinite(int row) {
        return areFinite(positions().start(row), positions().length(row));
    }

    private Segments positions() {
        return Objects.requireNonNull(segments, "There is no prediction before a forward pass.");
    }

    @Override
    public SpanExtraction<E> prediction(int row) {
        Segments positions = positions();
        TextColumn tokens = Objects.requireNonNull(text, "There is no prediction before a forward pass.");
        if (potentials == null) {
            potentials = chain == null ? independent() : chain.potentials();
        }
        int first = positions.start(row);
        int length = positions.length(row);
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = tokens.start(first + i);
            ends[i] = tokens.end(first + i);
        }
        TagPaths<String> paths = new TagPaths<>(logits(first, length), length, potentials, labels.tags());
        SpanPaths<E> spans = new SpanPaths<>(paths, labels, starts, ends);
        return new SpanExtraction<>(spans.likeliest(), spans);
    }

    private Potentials independent() {
        Potentials none = new Potentials(scheme.size());
        none.forbid(scheme);
        return none;
    }
}
