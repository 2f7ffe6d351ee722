package io.polytask.random;

/**
 * SplitMix64: a counter that steps by the golden ratio, its bits mixed (Guy Steele, Doug Lea, Christine Flood: Fast
 * splittable pseudorandom number generators, OOPSLA 2014; the constants are David Stafford's variant 13).
 */
final class SplitMix implements RandomStream {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    @Override
    public void reseed(long seed) {
        state = seed;
    }

    @Override
    public long nextLong() {
        state += GOLDEN_RATIO;
        long bits = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
