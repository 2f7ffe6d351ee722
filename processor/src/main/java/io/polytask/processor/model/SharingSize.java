package io.polytask.processor.model;

import io.polytask.api.LayerType;

/** How many numbers a layer learns that gives each task a value of its own. */
final class SharingSize {
    private final ResolvedLayer layer;
    private final SharingDecl sharing;
    private final long inputs;
    private final long units;
    private final long tasks;

    SharingSize(ResolvedLayer layer) {
        this.layer = layer;
        sharing = layer.declaration().sharing();
        inputs = layer.inputs();
        units = layer.output().width();
        tasks = layer.tasks().size();
    }

    ParameterCount parameters() {
        long experts = sharing.experts().value();
        return switch (layer.type()) {
            case MMOE -> experts(inputs, experts).plus(ParameterCount.linear(inputs, tasks * experts));
            case DSELECT_K -> experts(inputs, experts).plus(ParameterCount.linear(inputs, tasks * selectorLogits()));
            case CGC, PLE ->
                extraction(layer.type() == LayerType.CGC ? 1 : sharing.levels().value());
            case MTAN ->
                attention(inputs, units)
                        .plus(attention(units, 2 * units).times(sharing.levels().value() - 1L));
            case SHARED_PRIVATE ->
                ParameterCount.linear(inputs, (tasks + 1) * units / 2).plus(ParameterCount.linear(units / 2, tasks));
            default ->
                ParameterCount.linear(inputs, tasks * units)
                        .plus(ParameterCount.known(readsPerTask() ? tasks * tasks : 0));
        };
    }

    private boolean readsPerTask() {
        return layer.from().stream().map(Source::signal).anyMatch(Signal::perTask);
    }

    /** Of each of the selectors, a logit for each binary digit of the experts' numbers, and one. */
    private long selectorLogits() {
        int digits =
                Integer.SIZE - Integer.numberOfLeadingZeros(sharing.experts().value() - 1);
        return sharing.selected().value() * (digits + 1L);
    }

    private ParameterCount experts(long width, long count) {
        ParameterCount one = ParameterCount.NONE;
        long before = width;
        for (int size : sharing.hiddenUnits()) {
            one = one.plus(ParameterCount.linear(before, size));
            before = size;
        }
        return one.plus(ParameterCount.linear(before, units)).times(count);
    }

    private ParameterCount extraction(long levels) {
        return levels == 1
                ? level(inputs, /* last= */ true)
                : level(inputs, /* last= */ false)
                        .plus(level(units, /* last= */ false).times(levels - 2))
                        .plus(level(units, /* last= */ true));
    }

    /** Experts and gates; above the last level, a gate of what all share, too. */
    private ParameterCount level(long width, boolean last) {
        long shared = sharing.experts().value();
        long own = tasks * sharing.taskExperts().value();
        long gates = tasks * shared + own + (last ? 0 : own + shared);
        return experts(width, shared + own).plus(ParameterCount.linear(width, gates));
    }

    /** Two layers that all share, and of each task two layers of its mask. */
    private ParameterCount attention(long width, long masked) {
        return ParameterCount.linear(width, units)
                .plus(ParameterCount.linear(units, units))
                .plus(ParameterCount.linear(masked, tasks * units))
                .plus(ParameterCount.linear(units, units).times(tasks));
    }
}
