package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedLayer;
import java.util.List;
import java.util.Set;

/** MMOE: each task takes a mixture of experts. */
record MmoeKind() implements SharingKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS, LayerAttribute.EXPERTS)
                .allowing(LayerAttribute.EXPERT_LAYERS, LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT)
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
        long experts = layer.declaration().sharing().experts().value();
        long gates = layer.tasks().size() * experts;
        return Experts.of(layer).parameters(layer.inputs(), experts).plus(ParameterCount.linear(layer.inputs(), gates));
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return Experts.of(layer).summary();
    }

    @Override
    public Set<LayerAttribute> told() {
        return Set.of(LayerAttribute.EXPERTS, LayerAttribute.EXPERT_LAYERS, LayerAttribute.ACTIVATION);
    }

    @Override
    public ClassName engine() {
        return Engine.sharing("Mmoe");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        Experts experts = Experts.of(layer);
        return List.of(site.scope(), experts.number(), experts.settings(layer));
    }
}
