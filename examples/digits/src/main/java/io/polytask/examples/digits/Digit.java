package io.polytask.examples.digits;

/** A digit. */
public enum Digit {
    /** 0. */
    ZERO,
    /** 1. */
    ONE,
    /** 2. */
    TWO,
    /** 3. */
    THREE,
    /** 4. */
    FOUR,
    /** 5. */
    FIVE,
    /** 6. */
    SIX,
    /** 7. */
    SEVEN,
    /** 8. */
    EIGHT,
    /** 9. */
    NINE
}
