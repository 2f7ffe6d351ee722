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

/** CONCAT: its sources side by side. */
record ConcatKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.EACH_SOURCE;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return Signal.joined(from);
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
        return Engine.layer("Concat");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return widths(layer.from());
    }

    private static List<Expression> widths(List<Source> from) {
        return from.stream()
                .map(source -> Expression.number(source.signal().width()))
                .toList();
    }

    @Override
    public List<Expression> inputs(ResolvedLayer layer, List<Expression> sources, Site site) {
        return sources;
    }
}
