package io.polytask.feed;

import io.polytask.encode.Sampler;
import java.util.Locale;

/**
 * One data set of a mixture, among the encoded examples of all.
 *
 * @param name of the set
 * @param examples how many it has
 * @param batchSize examples of a step; the last one of a pass may have fewer
 * @param steps of an epoch
 * @param sampler its order
 * @param tasks that it has labels of, for whoever reads
 */
record MixedSet(String name, int examples, int batchSize, int steps, Sampler sampler, String tasks) {
    /** How often an epoch goes through it. */
    double passes() {
        return (double) steps / sampler.batches();
    }

    /** Its line in the table of all sets. */
    String line(int nameWidth, int allSteps) {
        return String.format(
                Locale.ROOT,
                "  %-" + nameWidth + "s %,10d examples %,6d steps of %,d (%.1f%%) %.2f passes an epoch; labels of %s",
                name,
                examples,
                steps,
                batchSize,
                100.0 * steps / allSteps,
                passes(),
                tasks);
    }
}
