package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.ImageSize;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Window;
import java.util.List;
import java.util.Optional;

/** CONV2D: a convolution over images. */
record Conv2dKind() implements WindowKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.UNITS, LayerAttribute.KERNEL)
                .allowing(
                        LayerAttribute.STRIDE,
                        LayerAttribute.PADDING,
                        LayerAttribute.ACTIVATION,
                        LayerAttribute.DROPOUT);
    }

    @Override
    public Optional<Window> window(LayerDecl layer) {
        return Window.overlapping(layer);
    }

    @Override
    public int channels(LayerDecl layer, ImageSize image) {
        return layer.units().value();
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        Window window = soundWindow(layer);
        long inputs = (long) window.height() * window.width() * layer.image().channels();
        return ParameterCount.linear(inputs, layer.output().columns());
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return layer.activation() + " " + soundWindow(layer).size();
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.of(
                "activation " + layer.activation() + ", " + soundWindow(layer),
                LayerAttribute.ACTIVATION,
                LayerAttribute.KERNEL,
                LayerAttribute.STRIDE,
                LayerAttribute.PADDING);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("Conv2d");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(
                site.scope(),
                Engine.shape(layer),
                kernel(layer),
                Engine.units(layer),
                Engine.activation(layer),
                Engine.dropout(layer));
    }
}
