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

/** DROPOUT: a share of its input set to zero in training. */
record DropoutKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.ROWS_OR_IMAGE;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return same(from);
    }

    /** An image, or rows side by side. */
    static Signal same(List<Source> from) {
        Signal first = from.get(0).signal();
        return first.form() == Signal.Form.IMAGE && from.size() == 1 ? first : Signal.joined(from);
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.NONE;
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return Double.toString(layer.dropout());
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.PLAIN;
    }

    @Override
    public ClassName engine() {
        return Engine.layer("Dropout");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(Engine.inputs(layer), Expression.named("rate", layer.dropout()));
    }
}
