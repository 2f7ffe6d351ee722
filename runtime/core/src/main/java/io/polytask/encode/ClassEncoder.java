package io.polytask.encode;

import io.polytask.api.Audience;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The label of a classification task as the index of its class.
 *
 * @param <L> the classes' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class ClassEncoder<L> extends IndexEncoder<L> {
    private ClassEncoder(String name, Labels<L> labels) {
        super(name, labels);
    }

    /**
     * An encoder of classes that are known.
     *
     * @param constants all classes, in their order
     */
    public static <L> ClassEncoder<L> of(String name, List<L> constants) {
        return new ClassEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder that learns the classes, which it sorts. */
    public static ClassEncoder<String> learned(String name) {
        return new ClassEncoder<>(name, Labels.learned(Function.identity(), 1));
    }

    /** Learns from a label; null is a missing one. */
    public void observe(@Nullable L label) {
        requireOpen();
        if (label != null) {
            count(List.of(label));
        }
    }
}
