package io.polytask.text;

import java.util.function.IntConsumer;

/**
 * The n-grams of a run of tokens as buckets of a table, without a string for any of them (Joulin et al. 2017): an n-gram's
 * hash is made of its tokens' hashes, and n-grams may share a bucket by chance. The beginning and the end of a text count as tokens
 * in n-grams: how a definition or a question begins tells much. One text at a time; not for several threads.
 */
public final class HashedNgrams {
    /** An odd constant with well-mixed bits: 2^64 divided by the golden ratio (Knuth 1973). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The hash of what stands before the first token and behind the last one; unlike that of any likely token. */
    private static final long BOUNDARY = 0xD1B54A32D192ED03L;

    private final int longest;
    private final int buckets;
    private final long[] hashes;
    private int tokens;

    /**
     * N-grams of 2 to {@code longest} tokens.
     *
     * @param longest at least 1; 1 gives none
     * @param buckets how many there are, at least 1
     */
    public HashedNgrams(int longest, int buckets) {
        this.longest = longest;
        this.buckets = buckets;
        this.hashes = new long[Math.max(1, longest)];
    }

    /** Forgets the tokens: the next one begins a text. */
    public void start() {
        hashes[0] = mix(BOUNDARY);
        tokens = 1;
    }

    /**
     * Takes the next token of the text.
     *
     * @param found takes the bucket, in [0, buckets), of each n-gram that ends with this token, the shortest first
     */
    public void add(String token, IntConsumer found) {
        add(token.hashCode(), found);
    }

    /**
     * Ends the text.
     *
     * @param found takes the bucket of each n-gram that ends with the end; none if there was no token
     */
    public void end(IntConsumer found) {
        if (tokens > 1) {
            add(BOUNDARY, found);
        }
    }

    private void add(long hash, IntConsumer found) {
        int known = Math.min(tokens, longest - 1);
        // Each hash moves on by one: what was the n-gram of k tokens that ended before is now one of k + 1.
        for (int n = known; n >= 1; n--) {
            hashes[n] = mix(hashes[n - 1] * SPREAD + hash);
        }
        hashes[0] = mix(hash);
        for (int n = 1; n <= known; n++) {
            found.accept((int) Long.remainderUnsigned(hashes[n], buckets));
        }
        tokens++;
    }

    /** Steele, Lea, Flood 2014 (SplitMix64): every bit of the hash depends on every bit of the tokens. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
