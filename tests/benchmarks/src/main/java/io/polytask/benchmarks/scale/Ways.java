package io.polytask.benchmarks.scale;

import io.polytask.api.WeightingType;

/**
 * What the products of a step of a {@link Trunk} cost, if wherever the gradients of single tasks are looked at there is a way back
 * for each task, through its head and the whole trunk, as LibMTL goes. The trunk's layer reads features, so that on its way back
 * there is one product; the heads have two.
 */
final class Ways {
    /** FORUM's own default. */
    private static final int INNER_STEPS = 5;

    private Ways() {}

    /** By that of EQUAL. */
    static double ratio(Trunk trunk, WeightingType weighting, int tasks) {
        double there = trunk.shared() + tasks * trunk.head();
        double equal = there + trunk.shared() + 2 * tasks * trunk.head();
        double forEach = there + tasks * (trunk.shared() + 2 * trunk.head());
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
