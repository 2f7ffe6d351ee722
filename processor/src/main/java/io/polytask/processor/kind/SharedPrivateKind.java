package io.polytask.processor.kind;

import com.google.common.primitives.Ints;
import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.SharingDecl;
import java.util.List;
import java.util.Set;

/** SHARED_PRIVATE: a dense layer that all share beside one of each task's own. */
record SharedPrivateKind() implements SharingKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS)
                .allowing(LayerAttribute.ADVERSARY, LayerAttribute.ORTHOGONALITY)
                .allowing(LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT);
    }

    @Override
    public boolean readsPerTask() {
        return false;
    }

    @Override
    public int width(LayerDecl layer) {
        return Ints.saturatedCast(2L * layer.units().value());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        long tasks = layer.tasks().size();
        long units = layer.declaration().units().value();
        return ParameterCount.linear(layer.inputs(), (tasks + 1) * units).plus(ParameterCount.linear(units, tasks));
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.activation().toString();
    }

    @Override
    public Set<LayerAttribute> told() {
        return Set.of(LayerAttribute.ACTIVATION);
    }

    @Override
    public ClassName engine() {
        return Engine.sharing("SharedPrivate");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        SharingDecl sharing = layer.declaration().sharing();
        return List.of(
                site.scope(),
                Engine.inputs(layer),
                Engine.units(layer),
                Engine.activation(layer),
                Engine.dropout(layer),
                Expression.named("adversary", sharing.adversary().value()),
                Expression.named("orthogonality", sharing.orthogonality().value()));
    }
}
