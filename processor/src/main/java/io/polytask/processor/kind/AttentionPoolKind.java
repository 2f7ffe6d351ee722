package io.polytask.processor.kind;

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

/** ATTENTION_POOL: a mean weighted by a learned attention. */
record AttentionPoolKind() implements CommonKind {
    @Override
    public Attributes attributes() {
        return Attributes.NONE.allowing(LayerAttribute.HIDDEN);
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.POSITIONS;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return PoolKind.pooled(from.get(0).signal());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        int hidden = hidden(layer);
        return ParameterCount.linear(layer.inputs(), hidden).plus(ParameterCount.known(hidden));
    }

    /** The width of the attention; left out, that of what it reads. */
    private static int hidden(ResolvedLayer layer) {
        Setting<Integer> hidden = layer.declaration().hidden();
        return hidden.given() ? hidden.value() : layer.inputs();
    }

    @Override
    public String summary(ResolvedLayer layer) {
        return "";
    }

    @Override
    public Identity identity(ResolvedLayer layer) {
        return Identity.of("hidden " + hidden(layer), LayerAttribute.HIDDEN);
    }

    @Override
    public ClassName engine() {
        return Engine.layer("AttentionPool");
    }

    @Override
    public List<Expression> arguments(ResolvedLayer layer, Site site) {
        return List.of(site.scope(), Engine.inputs(layer), Expression.named("hidden", hidden(layer)));
    }

    @Override
    public List<Expression> inputs(ResolvedLayer layer, List<Expression> sources, Site site) {
        return PoolKind.pooled(layer, sources, site);
    }
}
