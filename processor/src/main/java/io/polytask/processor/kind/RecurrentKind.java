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

/** LSTM and GRU, in one direction or both. */
record RecurrentKind(String name, int directions, int gates, int biases) implements CommonKind {
    static RecurrentKind lstm(String name, int directions) {
        return new RecurrentKind(name, directions, 4, 4);
    }

    /** It has the biases of one gate twice: of what it reads, and of its state. */
    static RecurrentKind gru(String name, int directions) {
        return new RecurrentKind(name, directions, 3, 4);
    }

    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS)
                .allowing(LayerAttribute.DROPOUT, LayerAttribute.RECURRENT_DROPOUT);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.ORDERED_POSITIONS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return Conv1dKind.positions(from, (long) directions * layer.units().value());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        // For each gate of each direction, weights of the input and of the state, and biases.
        long width = layer.output().width();
        long units = width / directions;
        return ParameterCount.linear(layer.inputs() + units, gates * width)
                .plus(ParameterCount.known((biases - gates) * width));
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
        return Engine.layer(name);
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(
                site.scope(),
                Engine.inputs(layer),
                Engine.units(layer),
                Engine.dropout(layer),
                Expression.named(
                        "recurrentDropout",
                        layer.declaration().recurrentDropout().value()));
    }
}
