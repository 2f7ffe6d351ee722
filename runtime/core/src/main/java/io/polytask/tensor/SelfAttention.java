package io.polytask.tensor;

/**
 * Scaled dot-product attention of several heads (Vaswani et al.: Attention is all you need, 2017, <a
 * href="https://arxiv.org/abs/1706.03762">arXiv:1706.03762</a>), of the positions of each example among themselves: {@code
 * softmax(Q K' / sqrt(units of a head)) V}. Of each head, the attention weights, which are the softmax, lie transposed, a
 * row for each key, so that all that it needs goes through whole rows.
 */
public final class SelfAttention {
    private final int heads;
    private final int units;
    private final float factor;
    private final MatrixView weights = MatrixView.growing(1); // (length, length) of each example and head in turn
    private final MatrixView weightGradients = MatrixView.growing(1); // (length, length) of one of them
    private final ColumnSoftmax softmax = new ColumnSoftmax();

    /**
     * An attention.
     *
     * @param heads how many heads there are, at least 1
     * @param units the width of each
     */
    public SelfAttention(int heads, int units) {
        this.heads = heads;
        this.units = units;
        factor = (float) (1 / Math.sqrt(units));
    }

    /**
     * The outputs at each position, those of all heads side by side, as are queries, keys and values.
     *
     * @param queries (tokens, heads * units), as keys and values
     * @param to of the same shape, gets the outputs
     */
    public void forward(Segments segments, MatrixView queries, MatrixView keys, MatrixView values, MatrixView to) {
        weights.reset(elements(segments));
        int offset = 0;
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            for (int head = 0; head < heads && length > 0; head++) {
                attend(start, length, head * units, offset, queries, keys, values, to);
                offset += length * length;
            }
        }
    }

    private int elements(Segments segments) {
        int elements = 0;
        for (int example = 0; example < segments.size(); example++) {
            elements += heads * segments.length(example) * segments.length(example);
        }
        return elements;
    }

    private void attend(
            int start,
            int length,
            int col,
            int offset,
            MatrixView queries,
            MatrixView keys,
            MatrixView values,
            MatrixView to) {
        Products.multiplyParts(
                false,
                true,
                length,
                length,
                units,
                factor,
                keys.pointer(start, col),
                keys.stride(),
                queries.pointer(start, col),
                queries.stride(),
                weights.pointer(offset),
                length);
        softmax.forward(weights, offset, length);
        Products.multiplyParts(
                true,
                false,
                length,
                units,
                length,
                1,
                weights.pointer(offset),
                length,
                values.pointer(start, col),
                values.stride(),
                to.pointer(start, col),
                to.stride());
    }

    /**
     * After {@link #forward}: from the gradients of the outputs to those of queries, keys and values, which are overwritten.
     */
    public void backward(
            Segments segments,
            MatrixView queries,
            MatrixView keys,
            MatrixView values,
            MatrixView outputGradients,
            MatrixView[] gradients) {
        int offset = 0;
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            for (int head = 0; head < heads && length > 0; head++) {
                int col = head * units;
                backwardValues(start, length, col, offset, outputGradients, gradients[2]);
                backwardWeights(start, length, col, offset, values, outputGradients);
                backwardProjection(true, start, length, col, keys, gradients[0]);
                backwardProjection(false, start, length, col, queries, gradients[1]);
                offset += length * length;
            }
        }
    }

    private void backwardValues(
            int start, int length, int col, int offset, MatrixView outputGradients, MatrixView valueGradients) {
        Products.multiplyParts(
                false,
                false,
                length,
                units,
                length,
                1,
                weights.pointer(offset),
                length,
                outputGradients.pointer(start, col),
                outputGradients.stride(),
                valueGradients.pointer(start, col),
                valueGradients.stride());
    }

    private void backwardWeights(
            int start, int length, int col, int offset, MatrixView values, MatrixView outputGradients) {
        weightGradients.reset(length * length);
        Products.multiplyParts(
                false,
                true,
                length,
                length,
                units,
                1,
                values.pointer(start, col),
                values.stride(),
                outputGradients.pointer(start, col),
                outputGradients.stride(),
                weightGradients.pointer(0),
                length);
        softmax.backward(weights, offset, length, weightGradients);
    }

    private void backwardProjection(
            boolean transpose, int start, int length, int col, MatrixView others, MatrixView gradients) {
        Products.multiplyParts(
                transpose,
                false,
                length,
                units,
                length,
                factor,
                weightGradients.pointer(0),
                length,
                others.pointer(start, col),
                others.stride(),
                gradients.pointer(start, col),
                gradients.stride());
    }
}
