package io.polytask.tensor;

/**
 * A weighted mean of the rows of each example, and its gradients. The weights are the softmax of scores within the example.
 */
public final class AttentionPooling {
    private final MatrixView weights = MatrixView.growing(1); // (tokens, 1): softmax of the scores, within each example
    private final MatrixView weightGradients =
            MatrixView.growing(1); // (tokens, 1): first of the weights, then of the scores
    private final Exponential exponential = new Exponential();
    private float[] values = {}; // (tokens of an example)
    private float[] gradients = {}; // (tokens of an example)

    /** Without rows as yet. */
    public AttentionPooling() {}

    /**
     * The weighted mean of the rows of each example; zeros where there are none. The scores are the products of keys and
     * query.
     *
     * @param keys (tokens, hidden)
     * @param query (1, hidden)
     * @param from (tokens, cols)
     * @param to (batch, cols)
     */
    public void forward(MatrixView keys, MatrixView query, MatrixView from, Segments segments, MatrixView to) {
        weights.reset(segments.total());
        Products.multiplyVector(keys, 0, keys.rows(), query, 0, weights, 0);
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            if (length == 0) {
                to.clear(example, 1);
            } else {
                softmax(start, length);
                Products.combineRows(from, start, length, weights, start, 0, to, example);
            }
        }
    }

    private void softmax(int start, int length) {
        makeRoom(length);
        weights.read(start, length, values);
        float largest = values[0];
        for (int i = 1; i < length; i++) {
            largest = Math.max(largest, values[i]);
        }
        for (int i = 0; i < length; i++) {
            values[i] -= largest;
        }
        exponential.apply(values, values, length);
        float sum = 0;
        for (int i = 0; i < length; i++) {
            sum += values[i];
        }
        float inverse = 1 / sum;
        for (int i = 0; i < length; i++) {
            values[i] *= inverse;
        }
        weights.write(start, length, values);
    }

    private void makeRoom(int length) {
        if (values.length < length) {
            values = new float[Math.max(length, 2 * values.length)];
            gradients = new float[values.length];
        }
    }

    /** From the gradients of the means to those of the rows, which are added to. */
    public void backwardRows(MatrixView from, Activations rows, Segments segments) {
        if (rows.openGradient() == 0) {
            rows.gradients().clear();
        }
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            Products.addOuter(weights, start, segments.length(example), from, example, rows.gradients(), start);
        }
    }

    /** From the gradients of the means to those of keys and query, which are overwritten. */
    public void backwardScores(
            MatrixView from,
            MatrixView rows,
            Segments segments,
            MatrixView keys,
            MatrixView query,
            MatrixView keyGradients,
            MatrixView queryGradients) {
        weightGradients.reset(segments.total());
        for (int example = 0; example < segments.size(); example++) {
            int start = segments.start(example);
            int length = segments.length(example);
            Products.multiplyVector(rows, start, length, from, example, weightGradients, start);
            backwardSoftmax(start, length);
        }
        if (segments.total() == 0) {
            queryGradients.clear();
            return;
        }
        Products.combineRows(keys, 0, keys.rows(), weightGradients, 0, 0, queryGradients, 0);
        Products.multiply(weightGradients, query, 0, keyGradients);
    }

    private void backwardSoftmax(int start, int length) {
        weights.read(start, length, values);
        weightGradients.read(start, length, gradients);
        float mean = 0;
        for (int i = 0; i < length; i++) {
            mean += values[i] * gradients[i];
        }
        for (int i = 0; i < length; i++) {
            gradients[i] = values[i] * (gradients[i] - mean);
        }
        weightGradients.write(start, length, gradients);
    }
}
