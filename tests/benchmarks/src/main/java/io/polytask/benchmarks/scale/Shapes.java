package io.polytask.benchmarks.scale;

import static io.polytask.benchmarks.workload.Workload.UNITS;

import io.polytask.benchmarks.floor.Cost;

/** The sizes of what is measured, and what a step of it cannot do without. */
final class Shapes {
    static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Tasks, where they do not grow. */
    static final int TASKS = 4;
    /** Words of a vocabulary that does not grow. */
    static final int WORDS = 20_000;
    /** Words of a {@link Document}. */
    static final int TOKENS = 64;
    /** Words of a {@link Paragraph} that does not grow. */
    static final int SENTENCE = 40;
    /** Documents of a step. */
    static final int DOCUMENTS = 64;
    /** Paragraphs of a step. */
    static final int PARAGRAPHS = 32;

    private static final int ANSWERS = 128;
    private static final int SHARED = 256;
    private static final int HIDDEN = 64;
    /** The mean of the lengths that {@link Texts#ofManyLengths} draws. */
    private static final double MEAN_LENGTH = (256 - 8) / Math.log(256.0 / 8);

    private Shapes() {}

    static Cost cost(Point point) {
        int value = point.value();
        return switch (point.axis()) {
            case VOCABULARY -> document(touched(DOCUMENTS * TOKENS, value));
            case VOCABULARY_DENSE -> document(value);
            case DOCUMENTS -> document(touched(DOCUMENTS * TOKENS, WORDS));
            case TASKS -> survey(256, value);
            case BATCH -> survey(value, TASKS);
            case THREADS -> survey(1024, TASKS);
            case LENGTH -> paragraph(value);
            case LENGTHS -> paragraph(MEAN_LENGTH);
            case PARAGRAPHS -> paragraph(SENTENCE);
        };
    }

    /** How many threads can work at a point. */
    static int threads(Point point) {
        return point.axis() == Axis.THREADS ? Math.min(point.value(), CORES) : CORES;
    }

    /** How many examples a step takes. */
    static int examples(Point point) {
        return switch (point.axis()) {
            case VOCABULARY, VOCABULARY_DENSE, DOCUMENTS -> DOCUMENTS;
            case LENGTH, LENGTHS, PARAGRAPHS -> PARAGRAPHS;
            case TASKS -> 256;
            case BATCH -> point.value();
            case THREADS -> 1024;
        };
    }

    private static Cost survey(int batch, int tasks) {
        double trunk = ANSWERS * SHARED;
        double heads = tasks * (SHARED * HIDDEN + (double) HIDDEN);
        double products = 2 * trunk + 3 * heads;
        return new Cost(2 * batch * products, Cost.ADAM_BYTES * (trunk + heads + SHARED + tasks * (HIDDEN + 1)));
    }

    private static Cost document(double rows) {
        double weights = UNITS * UNITS + 2 * UNITS;
        return text(3 * DOCUMENTS * weights, weights, DOCUMENTS * TOKENS, rows);
    }

    private static Cost paragraph(double length) {
        double tokens = PARAGRAPHS * length;
        double gates = 2 * 2 * UNITS * 4 * UNITS;
        double heads = 2 * 2 * UNITS;
        return text(3 * (tokens * gates + PARAGRAPHS * heads), gates + heads, tokens, touched(tokens, WORDS));
    }

    /** The vectors of the tokens are read and written on the way there, and their gradients on the way back. */
    private static Cost text(double products, double weights, double tokens, double rows) {
        double vectors = 4 * tokens * UNITS * Float.BYTES;
        return new Cost(2 * products, Cost.ADAM_BYTES * (weights + rows * UNITS) + vectors);
    }

    /** How many words meet in so many tokens, drawn evenly. */
    private static double touched(double tokens, double words) {
        return words * (1 - Math.pow(1 - 1 / words, tokens));
    }
}
