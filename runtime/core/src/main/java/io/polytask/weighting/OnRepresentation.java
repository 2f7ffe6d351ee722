package io.polytask.weighting;

import io.polytask.api.Balance.Groups;
import io.polytask.api.Balance.Space;

/**
 * A weighting that looks at the gradients by what the heads read, in place of those by the shared parameters: in one step the
 * heads go back one by one, and the trunk once. Of a representation with a row for each example, the gradients are summed over the
 * rows before they are looked at, as LibMTL does.
 *
 * @param weighting one that looks at inner products, or at each element, in one group and without a memory of the gradients
 */
public record OnRepresentation(Weighting weighting) implements Weighting {
    @Override
    public State start(TaskRun run) {
        State state = weighting.start(run);
        boolean fits = state instanceof ElementWeighting
                || (state instanceof GramWeighting gram
                        && !(gram instanceof SmoothedWeighting)
                        && gram.groups() == Groups.MODEL);
        if (!fits) {
            throw new IllegalArgumentException(
                    "The weighting " + weighting.getClass().getSimpleName()
                            + " cannot look at the representation: let it look at the parameters.");
        }
        return state;
    }

    @Override
    public Space space() {
        return Space.REPRESENTATION;
    }
}
