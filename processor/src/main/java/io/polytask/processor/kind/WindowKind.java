package io.polytask.processor.kind;

import io.polytask.processor.code.Expression;
import io.polytask.processor.model.ImageSize;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.Window;
import java.util.List;
import java.util.Optional;

/** A layer whose window goes over images. */
public sealed interface WindowKind extends CommonKind permits Conv2dKind, MaxPool2dKind {
    /** The window of a layer; empty if it is not sound. */
    Optional<Window> window(LayerDecl layer);

    /** How many channels it gives of an image. */
    int channels(LayerDecl layer, ImageSize image);

    @Override
    default Reading reading(LayerDecl layer) {
        return Reading.IMAGE;
    }

    @Override
    default Signal output(LayerDecl layer, List<Source> from) {
        Optional<ImageSize> image = from.get(0).signal().image();
        return image.flatMap(size -> window(layer).flatMap(window -> size.under(window, channels(layer, size))))
                .map(Signal::image)
                .orElse(Signal.unknown());
    }

    /** The window of a layer in which nothing is wrong. */
    default Window soundWindow(ResolvedLayer layer) {
        return window(layer.declaration()).orElseThrow();
    }

    /** The window as the engine has it. */
    default Expression kernel(ResolvedLayer layer) {
        Window window = soundWindow(layer);
        List<Expression> stride = List.of(Expression.number(window.down()), Expression.number(window.right()));
        List<Expression> padding = List.of(Expression.number(window.above()), Expression.number(window.beside()));
        return Expression.create(
                Engine.tensor("Kernel"),
                List.of(
                        Expression.number(window.height()),
                        Expression.number(window.width()),
                        Expression.named("stride", stride),
                        Expression.named("padding", padding)));
    }
}
