package io.polytask.benchmarks.scale;

import io.polytask.api.WeightingType;

/**
 * What the products of a step of {@link Survey} cost, if wherever the gradients of single tasks are looked at there is a way back
 * for each task, through its head and the whole trunk, as LibMTL goes. The trunk's layer reads features, so that on its way back
 * there is one product; the heads have two.
 */
final class Ways {
    private static final double TRUNK = 128 * 256;
    private static final double HEAD = 256 * 64 + 64;
    /** FORUM's own default. */
    private static final int INNER_STEPS = 5;

    private Ways() {}

    /** By that of EQUAL. */
    static double ratio(WeightingType weighting, int tasks) {
        double there = TRUNK + tasks * HEAD;
        double equal = there + TRUNK + 2 * tasks * HEAD;
        double forEach = there + tasks * (TRUNK + 2 * HEAD);
        double step = switch (weighting) {
            case EQUAL, FIXED, UNCERTAINTY, DWA, GLS, RLW, STCH -> equal;
            case FAMO -> equal + there;
            case MODO, SDMGRAD -> 3 * forEach;
            case AUTO_LAMBDA -> 3 * equal + 2 * there;
            case MOML -> 2 * forEach + equal;
            case FORUM -> INNER_STEPS * equal + there + forEach + equal;
            default -> forEach;
        };
        return step / equal;
    }
}
