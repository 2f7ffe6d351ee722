package io.polytask.layer;

import io.polytask.api.Audience;

/**
 * How far a training run is, for what changes with the epochs.
 *
 * @param epoch counted from 0
 * @param epochs how many the run has at most, at least 1
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public record Progress(int epoch, int epochs) {
    /** The beginning of a run of one epoch. */
    static final Progress NONE = new Progress(0, 1);
}
