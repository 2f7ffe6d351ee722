package io.polytask.model;

import io.polytask.api.Audience;
import java.util.List;

/**
 * What the gates of a sharing layer let one task take, as a mean over the rows of an epoch's training steps.
 *
 * @param layer its name; of a level of PLE with that of the level, as in {@code experts.level1}
 * @param task its name, or "shared" for what flows on for all
 * @param shares of each expert: the shared ones first, then the task's own; of CROSS_STITCH the factor of each task's value at
 *     the last step, of LTB the probability of each task as the one to read
 */
@Audience(Audience.Group.USER)
public record TaskShares(String layer, String task, List<Double> shares) {
    /** A copy is kept. */
    public TaskShares {
        shares = List.copyOf(shares);
    }
}
