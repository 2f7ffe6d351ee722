package io.polytask.processor.plan;

/**
 * How long a method may be: a longer one is written as several. A class file has room for 65,535 bytes a method, and HotSpot
 * compiles none of more than 8,000; a line of generated code takes 10 to 30.
 */
public final class MethodLimit {
    private static final int LINES = 250;

    private MethodLimit() {}

    /** Whether so many lines can be one method. */
    public static boolean fits(long lines) {
        return lines <= LINES;
    }
}
