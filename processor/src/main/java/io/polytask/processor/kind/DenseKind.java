package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;

/** DENSE: {@code activation(x W + b)}. */
record DenseKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS).allowing(LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.ROWS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return Signal.joined(from).withWidth(layer.units().value());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.linear(layer.inputs(), layer.output().width());
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.activation().toString();
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.of("activation " + layer.activation(), LayerAttribute.ACTIVATION);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("Dense");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(
                site.scope(),
                Engine.inputs(layer),
                Engine.width(layer),
                Engine.activation(layer),
                Engine.dropout(layer));
    }
}
