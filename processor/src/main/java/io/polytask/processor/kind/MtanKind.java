package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import java.util.List;
import java.util.Set;

/** MTAN: each task takes what its masks let through of layers that all share. */
record MtanKind() implements SharingKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS).allowing(LayerAttribute.LEVELS);
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
        long units = layer.output().width();
        return level(layer, layer.inputs(), units)
                .plus(level(layer, units, 2 * units).times(levels(layer) - 1L));
    }

    /** Two layers that all share, and of each task two layers of its mask. */
    private static ParameterCount level(ResolvedLayer layer, long inputs, long masked) {
        long units = layer.output().width();
        long tasks = layer.tasks().size();
        return ParameterCount.linear(inputs, units)
                .plus(ParameterCount.linear(units, units))
                .plus(ParameterCount.linear(masked, tasks * units))
                .plus(ParameterCount.linear(units, units).times(tasks));
    }

    private static int levels(ResolvedLayer layer) {
        return layer.declaration().sharing().levels().value();
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return levels(layer) + " levels";
    }

    @Override
    public Set<LayerAttribute> told() {
        return Set.of(LayerAttribute.LEVELS);
    }

    @Override
    public ClassName engine() {
        return Engine.sharing("Mtan");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(
                site.scope(), Engine.inputs(layer), Expression.named("levels", levels(layer)), Engine.width(layer));
    }
}
