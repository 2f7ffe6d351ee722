package io.polytask.processor.kind;

import io.polytask.api.Activation;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.SharingDecl;
import java.util.List;

/** The experts of a layer: dense layers one after another, of which the last is as wide as the layer. */
record Experts(List<Integer> hidden, int units, Activation activation, int count) {
    static Experts of(ResolvedLayer layer) {
        SharingDecl sharing = layer.declaration().sharing();
        return new Experts(
                sharing.hiddenUnits(),
                layer.output().width(),
                layer.activation(),
                sharing.experts().value());
    }

    /** How many numbers so many experts learn that read so many values. */
    ParameterCount parameters(long inputs, long experts) {
        ParameterCount one = ParameterCount.NONE;
        long before = inputs;
        for (int size : hidden) {
            one = one.plus(ParameterCount.linear(before, size));
            before = size;
        }
        return one.plus(ParameterCount.linear(before, units)).times(experts);
    }

    String summary() {
        return summary("");
    }

    /** {@code 3 experts + 1 [16] RELU}. */
    String summary(String more) {
        return count + " experts" + more + (hidden.isEmpty() ? "" : " " + hidden) + " " + activation;
    }

    /** How many there are. */
    Expression number() {
        return Expression.named("experts", count);
    }

    /** What each of them is. */
    Expression settings(ResolvedLayer layer) {
        return Expression.create(
                Engine.sharing("ExpertSettings"),
                List.of(
                        Engine.inputs(layer),
                        Expression.list(hidden.stream().map(Expression::number).toList()),
                        Engine.width(layer),
                        Engine.activation(layer),
                        Expression.number(layer.dropout())));
    }
}
