package io.polytask.processor.kind;

import com.google.common.primitives.Ints;
import com.palantir.javapoet.ClassName;
import io.polytask.api.PositionType;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TextInput;
import java.util.List;

/** TRANSFORMER: the encoder of a transformer. */
record TransformerKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.NONE.allowing(
                LayerAttribute.HEADS,
                LayerAttribute.BLOCKS,
                LayerAttribute.POSITIONS,
                LayerAttribute.HIDDEN,
                LayerAttribute.ACTIVATION,
                LayerAttribute.DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return layer.positions().value() == PositionType.NONE ? Reading.TOKENS : Reading.ORDERED_TOKENS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return Conv1dKind.positions(from, from.get(0).signal().width());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        // For each block, four dense layers and two normalisations; one more of these, and the learned positions.
        long width = layer.inputs();
        ParameterCount block = ParameterCount.linear(width, 3 * width)
                .plus(ParameterCount.linear(width, width))
                .plus(ParameterCount.linear(width, hidden(layer)))
                .plus(ParameterCount.linear(hidden(layer), width))
                .plus(ParameterCount.known(4 * width));
        LayerDecl declaration = layer.declaration();
        TextInput text = (TextInput) model.input(layer.output().text().orElseThrow());
        long positions = declaration.positions().value() == PositionType.LEARNED
                ? text.maxTokens().value()
                : 0;
        return block.times(declaration.blocks().value())
                .plus(ParameterCount.known(2 + positions).times(width));
    }

    /** The width of the dense part of each block; left out, four times that of what it reads. */
    private static int hidden(ResolvedLayer layer) {
        Setting<Integer> hidden = layer.declaration().hidden();
        return hidden.given() ? hidden.value() : Ints.saturatedCast(4L * layer.inputs());
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.declaration().blocks().value() + " x "
                + layer.declaration().heads().value() + " heads";
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        LayerDecl declaration = layer.declaration();
        return Identity.of(
                "activation " + layer.activation() + ", blocks "
                        + declaration.blocks().value() + ", heads "
                        + declaration.heads().value() + ", positions "
                        + declaration.positions().value() + ", hidden " + hidden(layer),
                LayerAttribute.ACTIVATION,
                LayerAttribute.BLOCKS,
                LayerAttribute.HEADS,
                LayerAttribute.POSITIONS,
                LayerAttribute.HIDDEN);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("Transformer");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        LayerDecl declaration = layer.declaration();
        String text = layer.output().text().orElseThrow();
        return List.of(
                site.scope(),
                Engine.inputs(layer),
                Expression.named("blocks", declaration.blocks().value()),
                Expression.named("heads", declaration.heads().value()),
                Expression.named("hidden", hidden(layer)),
                Engine.activation(layer),
                Engine.dropout(layer),
                Expression.constant(declaration.positions().value()),
                site.encoder(text).call("maxTokens"));
    }
}
