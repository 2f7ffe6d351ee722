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

/** MAX_POOL2D: the maximum of each channel under a window. */
record MaxPool2dKind() implements WindowKind {
    @Override
    public Attributes attributes() {
        return Attributes.needing(LayerAttribute.KERNEL).allowing(LayerAttribute.STRIDE);
    }

    @Override
    public Optional<Window> window(LayerDecl layer) {
        return Window.tiling(layer);
    }

    @Override
    public int channels(LayerDecl layer, ImageSize image) {
        return image.channels();
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.NONE;
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return soundWindow(layer).size();
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.of(soundWindow(layer).toString(), LayerAttribute.KERNEL, LayerAttribute.STRIDE);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("MaxPool2d");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(Engine.shape(layer), kernel(layer));
    }
}
