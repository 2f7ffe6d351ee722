package io.polytask.optimize;

/** Refuses settings that are out of range. */
final class Settings {
    private Settings() {}

    static void check(boolean holds, String owner, String setting, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The " + setting + " of " + owner + " is " + value + ", but must be " + range + ".");
        }
    }

    static void positive(String owner, String setting, double value) {
        check(value > 0 && Double.isFinite(value), owner, setting, value, "above 0");
    }

    static void notNegative(String owner, String setting, double value) {
        check(value >= 0 && Double.isFinite(value), owner, setting, value, "at least 0");
    }

    static void share(String owner, String setting, double value) {
        check(value >= 0 && value < 1, owner, setting, value, "in [0, 1)");
    }
}
