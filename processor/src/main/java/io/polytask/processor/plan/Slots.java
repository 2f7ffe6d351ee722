package io.polytask.processor.plan;

import com.palantir.javapoet.TypeName;
import java.util.Collection;

/** What a Java method can take: 255 slots, of which a double or long needs two, and the object itself one. */
final class Slots {
    private static final int ROOM = 255;

    private Slots() {}

    /**
     * Whether a method has room for its parameters.
     *
     * @param others how many slots the object and further parameters take
     */
    static boolean fit(Collection<TypeName> parameters, int others) {
        return parameters.stream().mapToInt(Slots::of).sum() <= ROOM - others;
    }

    private static int of(TypeName type) {
        return type.equals(TypeName.DOUBLE) || type.equals(TypeName.LONG) ? 2 : 1;
    }
}
