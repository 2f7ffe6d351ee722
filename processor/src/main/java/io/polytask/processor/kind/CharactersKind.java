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

/** CHARACTERS: a learned vector for each character of each token. */
record CharactersKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS).allowing(LayerAttribute.DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.TEXT;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        Signal input = from.get(0).signal();
        return input.form() == Signal.Form.TOKENS
                ? Signal.characters(layer.units().value(), input.text())
                : Signal.unknown();
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.unknown("characters", layer.output().width());
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
        return new EmbeddingKind().engine();
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        Expression characters = site.encoder(layer.from().get(0).name()).call("characters");
        return EmbeddingKind.arguments(
                site.scope(), characters.call("size"), layer.output().width(), layer.dropout());
    }

    @Override
    public List<Expression> inputs(ResolvedLayer layer, List<Expression> sources, Site site) {
        return List.of(site.column(layer.from().get(0).name()).call("characters"), Site.PASS);
    }
}
