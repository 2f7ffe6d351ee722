package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.CategoricalInput;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The embedding that a categorical input has of its own, where a layer other than EMBEDDING reads it, or a head. */
public final class CategoryEmbedding {
    private CategoryEmbedding() {}

    /** The inputs of a model that have one. */
    public static List<CategoricalInput> of(ResolvedModel model) {
        return model.declaration().inputs().stream()
                .flatMap(input -> input instanceof CategoricalInput category ? Stream.of(category) : Stream.empty())
                .filter(category -> readers(model, category.name()).findAny().isPresent()
                        || heads(model, category.name()).findAny().isPresent())
                .toList();
    }

    /** The names of the tasks that need that of an input, through layers or directly, in their order. */
    public static List<String> tasks(ResolvedModel model, String input) {
        Set<String> tasks = new HashSet<>();
        readers(model, input).forEach(layer -> tasks.addAll(layer.tasks()));
        heads(model, input).forEach(head -> tasks.add(head.task().name()));
        return model.declaration().taskNames().stream().filter(tasks::contains).toList();
    }

    private static Stream<ResolvedHead> heads(ResolvedModel model, String input) {
        return model.heads().stream()
                .filter(head -> head.from()
                        .filter(source -> source.name().equals(input))
                        .isPresent());
    }

    private static Stream<ResolvedLayer> readers(ResolvedModel model, String input) {
        return model.readers(input)
                .filter(layer ->
                        !LayerKind.of(layer.type()).reading(layer.declaration()).isOfRawInputs());
    }

    /** How many numbers it learns. */
    public static ParameterCount parameters(CategoricalInput input) {
        return EmbeddingKind.table(input, input.units().value());
    }

    /** The engine's class. */
    public static ClassName engine() {
        return new EmbeddingKind().engine();
    }

    /** Makes it. */
    public static Expression creation(CategoricalInput input, Site site) {
        Expression rows = site.encoder(input.name()).call("rows");
        return Expression.create(
                engine(),
                EmbeddingKind.arguments(site.scope(), rows, input.units().value(), 0));
    }

    /** What its forward pass takes. */
    public static List<Expression> inputs(CategoricalInput input, Site site) {
        return List.of(site.column(input.name()).call("indices"), Site.PASS);
    }
}
