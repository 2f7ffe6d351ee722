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

/** FLATTEN: the numbers of an image side by side. */
record FlattenKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.IMAGE;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return from.get(0)
                .signal()
                .image()
                .map(image -> Signal.vector(image.size()))
                .orElse(Signal.unknown());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.NONE;
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
        return Engine.layer("Flatten");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(Engine.shape(layer));
    }
}
