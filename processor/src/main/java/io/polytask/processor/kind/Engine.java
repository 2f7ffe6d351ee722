package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.ImageSize;
import io.polytask.processor.model.ResolvedLayer;
import java.util.List;

/** Names of the engine's types, and arguments that several constructors take. */
final class Engine {
    private Engine() {}

    static ClassName layer(String name) {
        return ClassName.get("io.polytask.layer", name);
    }

    static ClassName sharing(String name) {
        return ClassName.get("io.polytask.sharing", name);
    }

    static ClassName tensor(String name) {
        return ClassName.get("io.polytask.tensor", name);
    }

    /** How many values a row it reads, of all sources together. */
    static Expression inputs(ResolvedLayer layer) {
        return Expression.number(layer.inputs());
    }

    /** How many values a row it gives. */
    static Expression width(ResolvedLayer layer) {
        return Expression.number(layer.output().width());
    }

    /** The attribute {@code units}. */
    static Expression units(ResolvedLayer layer) {
        return Expression.number(layer.declaration().units().value());
    }

    static Expression activation(ResolvedLayer layer) {
        return Expression.constant(layer.activation());
    }

    static Expression dropout(ResolvedLayer layer) {
        return Expression.named("dropout", layer.dropout());
    }

    /** The shape of the image that it reads. */
    static Expression shape(ResolvedLayer layer) {
        ImageSize size = layer.image();
        return Expression.create(
                tensor("ImageShape"),
                List.of(
                        Expression.number(size.height()),
                        Expression.number(size.width()),
                        Expression.number(size.channels())));
    }
}
