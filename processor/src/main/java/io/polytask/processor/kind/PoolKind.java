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

/** MEAN_POOL and MAX_POOL. Of what has a value for each task there is a pool for each. */
record PoolKind(String name) implements LayerKind {
    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public Reading reading(LayerDecl layer) {
        return Reading.POSITIONS;
    }

    @Override
    public boolean givesPerTask() {
        return false;
    }

    @Override
    public boolean readsPerTask() {
        return true;
    }

    @Override
    public Signal output(LayerDecl layer, List<Source> from) {
        return pooled(from.get(0).signal());
    }

    /** One vector an example; of characters, one a token. */
    static Signal pooled(Signal signal) {
        return signal.form() == Signal.Form.CHARACTERS
                ? Signal.sequence(signal.width(), signal.text())
                : Signal.vector(signal.width());
    }

    @Override
    public ParameterCount parameters(ResolvedLayer layer, ModelDecl model) {
        return ParameterCount.NONE;
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
        return List.of(Engine.inputs(layer));
    }

    @Override
    public List<Expression> inputs(ResolvedLayer layer, List<Expression> sources, Site site) {
        return pooled(layer, sources, site);
    }

    /** A pool of characters needs to know the tokens, too. */
    static List<Expression> pooled(ResolvedLayer layer, List<Expression> sources, Site site) {
        Signal read = layer.from().get(0).signal();
        return read.form() == Signal.Form.CHARACTERS
                ? List.of(sources.get(0), site.column(read.text().orElseThrow()).call("tokens"), Site.PASS)
                : List.of(sources.get(0), Site.PASS);
    }
}
