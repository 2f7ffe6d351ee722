package io.polytask.processor.model;

import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The trunk of a model that declares no layer: each text embedded and averaged, all inputs joined, one dense layer.
 *
 * <pre>{@code
 * @SharedLayer(name = "textEmbedding", type = EMBEDDING, from = "text", units = 64)
 * @SharedLayer(name = "textMean", type = MEAN_POOL)
 * @SharedLayer(name = "shared", type = DENSE, from = {"textMean", "price"}, units = 64)
 * }</pre>
 */
final class DefaultTrunk {
    private static final int UNITS = 64;

    private final List<ResolvedLayer> layers = new ArrayList<>();
    private final Set<String> taken;

    private DefaultTrunk(ModelDecl model) {
        taken = new HashSet<>(model.inputNames());
        taken.addAll(model.taskNames());
    }

    /** The layers; none for a model without inputs. */
    static List<ResolvedLayer> of(ModelDecl model) {
        DefaultTrunk trunk = new DefaultTrunk(model);
        List<Source> joined = model.inputs().stream().map(trunk::vector).toList();
        if (!joined.isEmpty()) {
            trunk.add("shared", LayerType.DENSE, joined);
        }
        return trunk.layers;
    }

    private Source vector(InputDecl input) {
        Source source = new Source(input.name(), true, input.signal());
        if (!(input instanceof TextInput)) {
            return source;
        }
        Source embedded = add(input.name() + "Embedding", LayerType.EMBEDDING, List.of(source));
        return add(input.name() + "Mean", LayerType.MEAN_POOL, List.of(embedded));
    }

    private Source add(String name, LayerType type, List<Source> from) {
        ResolvedLayer layer = new ResolvedLayer(
                free(name),
                type,
                from,
                Signals.output(type, from, UNITS, Optional.empty()),
                Activation.RELU,
                0,
                List.of(),
                Optional.empty());
        layers.add(layer);
        return layer.asSource();
    }

    private String free(String name) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + i;
        }
        return candidate;
    }
}
