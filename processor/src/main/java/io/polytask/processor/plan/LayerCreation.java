package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import io.polytask.api.PositionType;
import io.polytask.processor.model.ImageSize;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.OwnLayer;
import io.polytask.processor.model.Recurrence;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Window;
import java.util.List;
import java.util.stream.Collectors;

/** How a layer of one source is made: the engine's class, and the arguments of its constructor. */
final class LayerCreation {
    private LayerCreation() {}

    static TypeName type(ResolvedLayer layer) {
        return switch (layer.type()) {
            case EMBEDDING, CHARACTERS -> CoreTypes.EMBEDDING;
            case DENSE -> CoreTypes.DENSE;
            case MEAN_POOL -> CoreTypes.MEAN_POOL;
            case MAX_POOL -> CoreTypes.MAX_POOL;
            case ATTENTION_POOL -> CoreTypes.ATTENTION_POOL;
            case CONCAT -> CoreTypes.CONCAT;
            case DROPOUT -> CoreTypes.DROPOUT;
            case LAYER_NORM -> CoreTypes.LAYER_NORM;
            case BATCH_NORM -> CoreTypes.BATCH_NORM;
            case CONV1D -> CoreTypes.CONV1D;
            case CONV2D -> CoreTypes.CONV2D;
            case MAX_POOL2D -> CoreTypes.MAX_POOL2D;
            case FLATTEN -> CoreTypes.FLATTEN;
            case MMOE -> CoreTypes.MMOE;
            case CGC, PLE -> CoreTypes.CGC;
            case CROSS_STITCH -> CoreTypes.CROSS_STITCH;
            case MTAN -> CoreTypes.MTAN;
            case DSELECT_K -> CoreTypes.DSELECT_K;
            case LTB -> CoreTypes.LTB;
            case SHARED_PRIVATE -> CoreTypes.SHARED_PRIVATE;
            case TRANSFORMER -> CoreTypes.TRANSFORMER;
            case CUSTOM ->
                ParameterizedTypeName.get(
                        CoreTypes.CHECKED_LAYER,
                        form(own(layer).reads()),
                        form(own(layer).gives()));
            case LSTM -> CoreTypes.LSTM;
            case BI_LSTM -> CoreTypes.BI_LSTM;
            case GRU -> CoreTypes.GRU;
            case BI_GRU -> CoreTypes.BI_GRU;
        };
    }

    /**
     * The arguments of a layer that reads one source, as wide as all that it is given.
     *
     * @param scope where it declares its parameters
     */
    static List<CodeBlock> arguments(ResolvedLayer layer, CodeBlock scope, Names names) {
        CodeBlock inputs = CodeBlock.of("$L", layer.inputs());
        CodeBlock dropout = Literals.named("dropout", layer.dropout());
        return switch (layer.type()) {
            case DENSE -> List.of(scope, inputs, units(layer.output().width()), activation(layer), dropout);
            case MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                new SharingPlanner(layer).arguments(scope);
            case MEAN_POOL, MAX_POOL -> List.of(inputs);
            case ATTENTION_POOL -> List.of(scope, inputs, Literals.named("hidden", layer.hidden()));
            case DROPOUT -> List.of(inputs, Literals.named("rate", layer.dropout()));
            case LAYER_NORM, BATCH_NORM -> List.of(scope, inputs);
            case CONV1D -> {
                int units = layer.output().width() / layer.widths().size();
                yield List.of(scope, inputs, units(units), activation(layer), dropout, widths(layer));
            }
            case CONV2D ->
                List.of(
                        scope,
                        shape(layer),
                        kernel(layer),
                        units(layer.output().columns()),
                        activation(layer),
                        dropout);
            case MAX_POOL2D -> List.of(shape(layer), kernel(layer));
            case FLATTEN -> List.of(shape(layer));
            case CUSTOM ->
                List.of(
                        CodeBlock.of("$T::new", JavaTypes.of(own(layer).type())),
                        scope,
                        inputs,
                        units(layer.output().width()));
            case TRANSFORMER -> transformer(layer, scope, dropout, names);
            case LSTM, BI_LSTM, GRU, BI_GRU -> {
                int units = layer.output().width() / Recurrence.directions(layer.type());
                double rate = layer.declaration().recurrentDropout().value();
                yield List.of(scope, inputs, units(units), dropout, Literals.named("recurrentDropout", rate));
            }
            case EMBEDDING, CHARACTERS, CONCAT ->
                throw new IllegalStateException(layer.type() + " reads more than one source.");
        };
    }

    /** {@code new Dense(...)}; a layer of the user's own is made by what looks after it. */
    static CodeBlock make(ResolvedLayer layer, TypeName type, List<CodeBlock> arguments) {
        return layer.type() == LayerType.CUSTOM
                ? Lines.call(CodeBlock.of("$T.of", CoreTypes.CHECKED_LAYER), arguments)
                : Expressions.make(type, arguments);
    }

    private static OwnLayer own(ResolvedLayer layer) {
        return layer.declaration().custom().value();
    }

    private static ClassName form(Signal.Form form) {
        return form == Signal.Form.SEQUENCE ? CoreTypes.SEQUENCE : CoreTypes.ACTIVATIONS;
    }

    private static CodeBlock units(int units) {
        return CodeBlock.of("$L", units);
    }

    private static CodeBlock activation(ResolvedLayer layer) {
        return CodeBlock.of("$T.$L", Activation.class, layer.activation());
    }

    private static List<CodeBlock> transformer(ResolvedLayer layer, CodeBlock scope, CodeBlock dropout, Names names) {
        LayerDecl declaration = layer.declaration();
        return List.of(
                scope,
                units(layer.inputs()),
                Literals.named("blocks", declaration.blocks().value()),
                Literals.named("heads", declaration.heads().value()),
                Literals.named("hidden", layer.hidden()),
                activation(layer),
                dropout,
                CodeBlock.of(
                        "$T.$L", PositionType.class, declaration.positions().value()),
                CodeBlock.of(
                        "encoding.$N.maxTokens()",
                        names.field(layer.output().text().orElseThrow())));
    }

    private static CodeBlock shape(ResolvedLayer layer) {
        ImageSize size = layer.image();
        return CodeBlock.of("new $T($L, $L, $L)", CoreTypes.IMAGE_SHAPE, size.height(), size.width(), size.channels());
    }

    private static CodeBlock kernel(ResolvedLayer layer) {
        Window window = layer.window();
        return CodeBlock.of(
                "new $T($L, $L, /* stride= */ $L, $L, /* padding= */ $L, $L)",
                CoreTypes.KERNEL,
                window.height(),
                window.width(),
                window.down(),
                window.right(),
                window.above(),
                window.beside());
    }

    private static CodeBlock widths(ResolvedLayer layer) {
        String widths = layer.widths().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return CodeBlock.of("/* widths= */ $L", widths);
    }
}
