package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import java.util.List;
import java.util.Set;

/** CROSS_STITCH and LTB: a storey of networks that each task has of its own, on one value or on another such storey. */
record StoreyKind(boolean branching) implements SharingKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS).allowing(LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT);
    }

    @Override
    public boolean readsPerTask() {
        return true;
    }

    @Override
    public int width(LayerDecl layer) {
        return layer.units().value();
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        long tasks = layer.tasks().size();
        return ParameterCount.linear(layer.inputs(), tasks * layer.output().width())
                .plus(ParameterCount.known(layer.readsPerTask() ? tasks * tasks : 0));
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
        return Engine.sharing(branching ? "Ltb" : "CrossStitch");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(
                site.scope(),
                Engine.inputs(layer),
                Engine.width(layer),
                Engine.activation(layer),
                Engine.dropout(layer),
                Expression.named(branching ? "branches" : "stitches", layer.readsPerTask()));
    }

    /** Java does not tell methods apart by what a type is of. */
    @Override
    public String method(ResolvedLayer layer) {
        boolean sequence = layer.output().form() == Signal.Form.SEQUENCE;
        return layer.readsPerTask() && sequence ? "forwardSequences" : "forward";
    }
}
