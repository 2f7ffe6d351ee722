package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.processor.code.ClassNames;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.OwnLayer;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;

/** CUSTOM: a class of the user's own. */
record CustomKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS, LayerAttribute.CUSTOM);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.OWN_CLASS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        OwnLayer own = layer.custom().value();
        Signal read = from.get(0).signal();
        if (own.fault().isPresent() || from.size() != 1 || read.read() != own.reads()) {
            return Signal.unknown();
        }
        int units = layer.units().value();
        return own.gives() == Signal.Form.SEQUENCE ? read.withWidth(units) : Signal.vector(units);
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return new ParameterCount(0, List.of("its own"));
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.declaration().custom().value().type().toString();
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.of("class " + summary(layer), LayerAttribute.CUSTOM);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("CheckedLayer");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        OwnLayer own = layer.declaration().custom().value();
        return List.of(
                Expression.constructorOf(
                        ClassNames.of(own.type().packageName(), own.type().simpleNames())),
                site.scope(),
                Engine.inputs(layer),
                Engine.width(layer));
    }

    /** What looks after the class makes it. */
    @Override
    public Expression creation(ResolvedLayer layer, Site site) {
        return Expression.type(engine()).call("of", arguments(layer, site));
    }

    @Override
    public TypeName type(ResolvedLayer layer) {
        OwnLayer own = layer.declaration().custom().value();
        return ParameterizedTypeName.get(engine(), form(own.reads()), form(own.gives()));
    }

    private static ClassName form(Signal.Form form) {
        return Engine.tensor(form == Signal.Form.SEQUENCE ? "Sequence" : "Activations");
    }
}
