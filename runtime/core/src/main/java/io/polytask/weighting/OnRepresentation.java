package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Groups;

/**
 * A weighting that looks at the representation in place of the shared parameters: see {@link RepresentationWeighting}.
 *
 * @param weighting one that looks at inner products, or at each element, in one group and without a history of the gradients
 */
@Audience(Audience.Group.USER)
public record OnRepresentation(Weighting weighting) implements Weighting {
    @Override
    public RepresentationWeighting start(TaskRun run) {
        return weighting.start(run).accept(new OfState(run.count()));
    }

    /** Lets those look at it that can. */
    private final class OfState implements WeightingVisitor<RepresentationWeighting> {
        private final int tasks;

        OfState(int tasks) {
            this.tasks = tasks;
        }

        @Override
        public RepresentationWeighting gram(GramWeighting state) {
            return state.groups() == Groups.MODEL ? new RepresentationGram(state, tasks) : refused();
        }

        @Override
        public RepresentationWeighting elements(ElementWeighting state) {
            return new RepresentationElements(state);
        }

        @Override
        public RepresentationWeighting losses(LossWeighting state) {
            return refused();
        }

        @Override
        public RepresentationWeighting postStep(PostStepWeighting state) {
            return refused();
        }

        @Override
        public RepresentationWeighting bilevel(BilevelWeighting state) {
            return refused();
        }

        @Override
        public RepresentationWeighting smoothed(SmoothedWeighting state) {
            return refused();
        }

        @Override
        public RepresentationWeighting crossGram(CrossGramWeighting state) {
            return refused();
        }

        @Override
        public RepresentationWeighting scaledNorms(ScaledNormWeighting state) {
            return refused();
        }

        @Override
        public RepresentationWeighting representation(RepresentationWeighting state) {
            return refused();
        }

        private RepresentationWeighting refused() {
            throw new IllegalArgumentException(
                    "The weighting " + weighting.getClass().getSimpleName()
                            + " cannot look at the representation: let it look at the parameters.");
        }
    }
}
