package io.polytask.conformance.balance;

import java.util.List;
import java.util.Locale;

/** The tasks of the figures, of which a case has the first few. */
public enum ReferenceTask {
    T0,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9;

    /** The task that the figures call so. */
    public static ReferenceTask named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The first tasks. */
    static List<ReferenceTask> first(int count) {
        return List.of(values()).subList(0, count);
    }

    /** What the figures call it. */
    @SuppressWarnings("EnumOrdinal") // The figures count their tasks.
    String figure() {
        return "t" + ordinal();
    }
}
