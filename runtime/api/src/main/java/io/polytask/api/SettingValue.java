package io.polytask.api;

/** The value of a {@link WeightingSetting}. */
public sealed interface SettingValue {
    /**
     * A number.
     *
     * @param number in double, also where only whole numbers are meant
     */
    record Amount(double number) implements SettingValue {
        @Override
        public String toString() {
            return String.valueOf(number);
        }
    }

    /**
     * One of several.
     *
     * @param constant of an enum of {@link Balance}
     */
    record Choice(Enum<?> constant) implements SettingValue {
        @Override
        public String toString() {
            return constant.name();
        }
    }
}
