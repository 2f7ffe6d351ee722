package io.polytask.tensor;

/**
 * Scaled dot-product attention of several heads (Vaswani et al.: Attention is all you need, 2017), of the positions of each
 * example among themselves: {@code softmax(Q K' / sqrt(units of a head)) V}. Of each head, the shares of the softmax lie
 * transposed, a row for each key, so that all that it needs goes through whole rows.
 */
public final class SelfAttention {
    private final int heads;
    private final int units;
    private final float factor;
    /** Of each example and head in turn, a row of shares for each key. */
    private final MatrixView shares = MatrixView.growing(1);

    private final MatrixView shareGradients = MatrixView.growing(1);
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
     * The answers at each position, those of all heads side by side, as are queries, keys and values.
     *
     * @param to gets the answers
     */
    public void forward(Segments segments, MatrixView queries, MatrixView keys, MatrixView values, MatrixView to) {
        shares.reset(places(segments));
        int place = 0;
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            for (int head = 0; head < heads && length > 0; head++) {
                answer(start, length, head * units, place, queries, keys, values, to);
                place += length * length;
            }
        }
    }

    private int places(Segments segments) {
        int places = 0;
        for (int example = 0; example < segments.size(); example++) {
            places += heads * segments.length(example) * segments.length(example);
        }
        return places;
    }

    private void answer(
            int start,
            int length,
            int col,
            int place,
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
                shares.pointer(place),
                length);
        softmax.forward(shares, place, length);
        Products.multiplyParts(
                true,
                false,
                length,
                units,
                length,
                1,
                shares.pointer(place),
                length,
                values.pointer(start, col),
                values.stride(),
                to.pointer(start, col),
                to.stride());
    }

    /** After {@link #forward}: from the gradients of the answers to those of queries, keys and values, which are overwritten. */
    public void backward(
            Segments segments,
            MatrixView queries,
            MatrixView keys,
            MatrixView values,
            MatrixView answerGradients,
            MatrixView[] gradients) {
        int place = 0;
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            for (int head = 0; head < heads && length > 0; head++) {
                int col = head * units;
                deriveValues(start, length, col, place, answerGradients, gradients[2]);
                deriveShares(start, length, col, place, values, answerGradients);
                derive(true, start, length, col, keys, gradients[0]);
                derive(false, start, length, col, queries, gradients[1]);
                place += length * length;
            }
        }
    }

    private void deriveValues(
            int start, int length, int col, int place, MatrixView answerGradients, MatrixView valueGradients) {
        Products.multiplyParts(
                false,
                false,
                length,
                units,
                length,
                1,
                shares.pointer(place),
                length,
                answerGradients.pointer(start, col),
                answerGradients.stride(),
                valueGradients.pointer(start, col),
                valueGradients.stride());
    }

    private void deriveShares(
            int start, int length, int col, int place, MatrixView values, MatrixView answerGradients) {
        shareGradients.reset(length * length);
        Products.multiplyParts(
                false,
                true,
                length,
                length,
                units,
                1,
                values.pointer(start, col),
                values.stride(),
                answerGradients.pointer(start, col),
                answerGradients.stride(),
                shareGradients.pointer(0),
                length);
        softmax.backward(shares, place, length, shareGradients);
    }

    private void derive(boolean transpose, int start, int length, int col, MatrixView others, MatrixView gradients) {
        Products.multiplyParts(
                transpose,
                false,
                length,
                units,
                length,
                factor,
                shareGradients.pointer(0),
                length,
                others.pointer(start, col),
                others.stride(),
                gradients.pointer(start, col),
                gradients.stride());
    }
}
