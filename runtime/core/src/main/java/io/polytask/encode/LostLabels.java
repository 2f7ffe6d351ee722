package io.polytask.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts what of the labels of a data set cannot be learned, batch by batch. */
public final class LostLabels {
    private long[] counts = new long[0];

    /** Nothing is lost yet. */
    public LostLabels() {}

    /** Adds a batch: all have labels of the same tasks. */
    public void add(Batch<?> batch) {
        List<LabelColumn> labels = batch.labels();
        counts = Arrays.copyOf(counts, labels.size());
        for (int task = 0; task < counts.length; task++) {
            counts[task] += labels.get(task).lost();
        }
    }

    /**
     * What somebody who trains with all these examples should know: by which scheme tags mark spans, and of which labels
     * something is lost.
     *
     * @param batch any of those that were added
     */
    public List<String> notes(Batch<?> batch) {
        List<String> notes = new ArrayList<>();
        for (int task = 0; task < counts.length; task++) {
            notes.addAll(batch.labels().get(task).notes(counts[task]));
        }
        return notes;
    }
}
