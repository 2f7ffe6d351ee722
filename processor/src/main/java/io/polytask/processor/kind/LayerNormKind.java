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

/** LAYER_NORM: each row normalised. */
record LayerNormKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.ROWS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return Signal.joined(from);
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.known(2L * layer.inputs());
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return "";
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.PLAIN;
    }

    @Override
    public ClassName engine() {
        return Engine.layer("LayerNorm");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(site.scope(), Engine.inputs(layer));
    }
}
