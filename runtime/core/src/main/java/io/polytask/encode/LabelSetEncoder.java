package io.polytask.encode;

import io.polytask.api.Audience;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a multi-label task: which of several labels hold.
 *
 * @param <L> the labels' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class LabelSetEncoder<L> extends IndexEncoder<L> {
    private LabelSetEncoder(String name, Labels<L> labels) {
        super(name, labels);
    }

    /**
     * An encoder of labels that are known.
     *
     * @param constants all labels, in their order
     */
    public static <L> LabelSetEncoder<L> of(String name, List<L> constants) {
        return new LabelSetEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder that learns the labels, which it sorts. */
    public static LabelSetEncoder<String> learned(String name) {
        return new LabelSetEncoder<>(name, Labels.learned(Function.identity(), 1));
    }

    /** The set; refused if null is among its labels. */
    Set<L> checked(Set<L> set) {
        for (L label : set) {
            if (label == null) {
                throw new IllegalArgumentException(
                        "One of the labels of \"" + name() + "\" is null: leave it out; a null set is a missing one.");
            }
        }
        return set;
    }

    /** Learns from the labels of an example; null is a missing set, an empty one says that none holds. */
    public void observe(@Nullable Set<L> set) {
        requireOpen();
        if (set != null) {
            count(checked(set));
        }
    }
}
