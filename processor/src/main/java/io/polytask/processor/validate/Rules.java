package io.polytask.processor.validate;

import java.util.List;

/** All rules. */
public final class Rules {
    private Rules() {}

    /** The rules, in the order in which their findings are printed. */
    public static List<Rule> all() {
        return List.of();
    }
}
