package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;

/**
 * A yes that presupposes the yes of an earlier task: the head's own layers tell the probability of this step alone, loss and
 * prediction are of the product with that of the earlier one, over all examples (ESMM: Ma et al., SIGIR 2018,
 * <a href="https://arxiv.org/abs/1804.07931">arXiv:1804.07931</a>).
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class EntireSpaceHead extends BinaryHead {
    private final BinaryHead earlier;
    private final boolean stopGradient;
    private final ProductLogit product = new ProductLogit();

    /**
     * A head.
     *
     * @param positiveWeight the factor of the loss of a yes, above 0
     * @param stopGradient whether the earlier head gets no gradient
     * @param earlier the head of the earlier task, which goes forward before and backward after
     */
    public EntireSpaceHead(
            Scope scope, HeadSettings settings, double positiveWeight, boolean stopGradient, BinaryHead earlier) {
        super(scope, settings, positiveWeight);
        this.earlier = earlier;
        this.stopGradient = stopGradient;
    }

    @Override
    public void forward(Activations input, Pass pass) {
        super.forward(input, pass);
        Activations logits = earlier.logits();
        product.forward(stopGradient ? logits.withoutGradient() : logits, layers().logits());
    }

    @Override
    Activations logits() {
        return product.output();
    }

    @Override
    void backwardToLayers(float factor, Pass pass) {
        product.backward();
    }
}
