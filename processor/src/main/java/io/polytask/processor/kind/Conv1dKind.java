package io.polytask.processor.kind;

import com.google.common.primitives.Ints;
import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;

/** CONV1D: convolutions of several widths over a sequence. */
record Conv1dKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS, LayerAttribute.WIDTHS)
                .allowing(LayerAttribute.ACTIVATION, LayerAttribute.DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.ORDERED_POSITIONS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        long units = layer.units().value();
        return positions(from, units * layer.widths().value().size());
    }

    /** Positions as they are read, of another width. */
    static Signal positions(List<Source> from, long width) {
        Signal read = from.get(0).signal();
        return read.hasPositions() ? read.withWidth(Ints.saturatedCast(width)) : Signal.unknown();
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        // For each width, weights of the window and biases.
        int units = layer.declaration().units().value();
        ParameterCount count = ParameterCount.NONE;
        for (int width : widths(layer)) {
            count = count.plus(ParameterCount.linear((long) width * layer.inputs(), units));
        }
        return count;
    }

    private static List<Integer> widths(ResolvedLayer layer) {
        return layer.declaration().widths().value().stream().map(Setting::value).toList();
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.activation() + " " + widths(layer);
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.of(
                "activation " + layer.activation() + ", widths " + widths(layer),
                LayerAttribute.ACTIVATION,
                LayerAttribute.WIDTHS);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("Conv1d");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        List<Expression> widths = widths(layer).stream().map(Expression::number).toList();
        return List.of(
                site.scope(),
                Engine.inputs(layer),
                Engine.units(layer),
                Engine.activation(layer),
                Engine.dropout(layer),
                Expression.named("widths", widths));
    }
}
