package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.encode.LabelColumn;
import io.polytask.layer.TaskSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The tasks that a share of a batch has labels of: the others need not run. It makes no object that it has made before. */
final class Labelled {
    private final TaskSet all;
    private final int[] tasks;
    private final Map<BitSet, TaskSet> known = new HashMap<>();
    private final BitSet found = new BitSet();

    /** Among these tasks. */
    Labelled(TaskSet all) {
        this.all = all;
        tasks = all.ordinals().toArray();
        known.put(bits(all), all);
    }

    private static BitSet bits(TaskSet set) {
        BitSet bits = new BitSet();
        set.ordinals().forEach(bits::set);
        return bits;
    }

    /** Those of a batch. */
    TaskSet of(Batch<?> batch) {
        found.clear();
        for (int task : tasks) {
            if (isLabelled(batch.labelsOf(task), batch.size())) {
                found.set(task);
            }
        }
        TaskSet set = known.get(found);
        if (set == null) {
            set = TaskSet.ofOrdinals(found.stream());
            known.put((BitSet) found.clone(), set);
        }
        return set;
    }

    private static boolean isLabelled(LabelColumn labels, int rows) {
        for (int row = 0; row < rows; row++) {
            if (labels.isLabelled(row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a set is that of all tasks. */
    boolean isAll(TaskSet set) {
        return set.equals(all);
    }
}
