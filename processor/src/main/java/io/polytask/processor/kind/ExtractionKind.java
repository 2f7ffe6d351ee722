package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.SharingDecl;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** CGC and PLE: each task takes a mixture of the experts that all share and of its own, once or in levels. */
record ExtractionKind(boolean progressive) implements SharingKind {
    @Override
    public Attributes attributes() {
        Attributes level = Attributes.needing(LayerAttribute.UNITS, LayerAttribute.EXPERTS)
                .allowing(LayerAttribute.TASK_EXPERTS, LayerAttribute.EXPERT_LAYERS)
                .allowing(LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT);
        return progressive ? level.allowing(LayerAttribute.LEVELS) : level;
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
        long levels = levels(layer);
        long units = layer.output().width();
        return levels == 1
                ? level(layer, inputs, /* last= */ true)
                : level(layer, inputs, /* last= */ false)
                        .plus(level(layer, units, /* last= */ false).times(levels - 2))
                        .plus(level(layer, units, /* last= */ true));
    }

    /** Experts and gates; above the last level, a gate of what all share, too. */
    private static ParameterCount level(ResolvedLayer layer, long inputs, boolean last) {
        SharingDecl sharing = layer.declaration().sharing();
        long shared = sharing.experts().value();
        long tasks = layer.tasks().size();
        long own = tasks * sharing.taskExperts().value();
        long gates = tasks * shared + own + (last ? 0 : own + shared);
        return Experts.of(layer).parameters(inputs, shared + own).plus(ParameterCount.linear(inputs, gates));
    }

    private int levels(ResolvedLayer layer) {
        return progressive ? layer.declaration().sharing().levels().value() : 1;
    }

    @Override
    public String summary(ResolvedLayer layer) {
        String levels = progressive ? levels(layer) + " x " : "";
        String own = " + " + layer.declaration().sharing().taskExperts().value();
        return levels + Experts.of(layer).summary(own);
    }

    @Override
    public Set<LayerAttribute> told() {
        Set<LayerAttribute> level = EnumSet.of(
                LayerAttribute.EXPERTS,
                LayerAttribute.TASK_EXPERTS,
                LayerAttribute.EXPERT_LAYERS,
                LayerAttribute.ACTIVATION);
        if (progressive) {
            level.add(LayerAttribute.LEVELS);
        }
        return level;
    }

    @Override
    public ClassName engine() {
        return Engine.sharing("Cgc");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        Experts experts = Experts.of(layer);
        return List.of(
                site.scope(),
                Expression.named("levels", levels(layer)),
                experts.number(),
                Expression.named(
                        "taskExperts",
                        layer.declaration().sharing().taskExperts().value()),
                experts.settings(layer));
    }
}
