package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.SharingDecl;
import java.util.List;
import java.util.Set;

/** DSELECT_K: each task takes a few of the experts. */
record DSelectKKind() implements SharingKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS, LayerAttribute.EXPERTS)
                .allowing(LayerAttribute.EXPERT_LAYERS, LayerAttribute.SELECTED, LayerAttribute.GAMMA)
                .allowing(LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT)
                .within(Range.SIZE_FROM_2, LayerAttribute.EXPERTS);
    }

    @Override
    public boolean readsPerTask() {
        return false;
    }

    @Override
    public int width(LayerDecl layer) {
        return layer.units().value();
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        long inputs = layer.inputs();
        long experts = layer.declaration().sharing().experts().value();
        return Experts.of(layer)
                .parameters(inputs, experts)
                .plus(ParameterCount.linear(
                        inputs,
                        layer.tasks().size() * logits(layer.declaration().sharing())));
    }

    /** Of each of the selectors, a logit for each binary digit of the experts' numbers, and one. */
    private static long logits(SharingDecl sharing) {
        int digits =
                Integer.SIZE - Integer.numberOfLeadingZeros(sharing.experts().value() - 1);
        return sharing.selected().value() * (digits + 1L);
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.declaration().sharing().selected().value() + " of "
                + Experts.of(layer).summary();
    }

    @Override
    public Set<LayerAttribute> told() {
        return Set.of(
                LayerAttribute.SELECTED,
                LayerAttribute.EXPERTS,
                LayerAttribute.EXPERT_LAYERS,
                LayerAttribute.ACTIVATION);
    }

    @Override
    public ClassName engine() {
        return Engine.sharing("DSelectK");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        SharingDecl sharing = layer.declaration().sharing();
        Experts experts = Experts.of(layer);
        return List.of(
                site.scope(),
                experts.number(),
                Expression.named("selected", sharing.selected().value()),
                Expression.named("gamma", sharing.gamma().value()),
                experts.settings(layer));
    }
}
