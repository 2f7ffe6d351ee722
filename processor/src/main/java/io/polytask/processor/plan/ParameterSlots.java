package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import java.util.Collection;

/** Slots of a method's parameters: the JVM has 255, of which a double or long needs two, and the object itself one. */
final class ParameterSlots {
    private static final int LIMIT = 255;

    private ParameterSlots() {}

    /**
     * Whether a method can have these parameters.
     *
     * @param others how many slots the object and further parameters take
     */
    static boolean fit(Collection<TypeName> parameters, int others) {
        return parameters.stream().mapToInt(ParameterSlots::of).sum() <= LIMIT - others;
    }

    private static int of(TypeName type) {
        return type.equals(TypeName.DOUBLE) || type.equals(TypeName.LONG) ? 2 : 1;
    }
}
