package io.polytask.weighting;

/** What the settings of weightings must be. */
final class Require {
    private Require() {}

    static void positive(String setting, double value) {
        that(value > 0 && Double.isFinite(value), setting, value, "above 0");
    }

    static void notNegative(String setting, double value) {
        that(value >= 0 && Double.isFinite(value), setting, value, "at least 0");
    }

    static void share(String setting, double value) {
        that(value >= 0 && value <= 1, setting, value, "in [0, 1]");
    }

    static void belowOne(String setting, double value) {
        that(value >= 0 && value < 1, setting, value, "in [0, 1)");
    }

    static void that(boolean holds, String setting, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The weighting setting " + setting + " is " + value + ", but must be " + range + ".");
        }
    }
}
