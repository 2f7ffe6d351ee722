package io.polytask.processor.plan;

import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables of what layers give. In a forward pass of one method they are local ones, named like the fields of the layers;
 * one that is cut into several methods needs fields.
 */
final class OutputNames {
    private static final int LINES_OF_HEAD = 3;

    private final Names names;
    private final boolean fields;
    private final Map<String, String> fieldNames = new HashMap<>();

    OutputNames(Names names, ResolvedModel model) {
        this.names = names;
        this.fields = !MethodLimit.fits(lines(model));
    }

    /** About how many lines the forward pass takes: one for each layer and each of its sources, which may be embedded first. */
    private static long lines(ResolvedModel model) {
        long layers = model.layers().stream().mapToLong(OutputNames::lines).sum();
        return layers + (long) LINES_OF_HEAD * model.heads().size();
    }

    private static long lines(ResolvedLayer layer) {
        int copies = layer.output().perTask() ? layer.tasks().size() : 1;
        return copies + 2L * layer.from().size();
    }

    boolean areFields() {
        return fields;
    }

    /** The output of a layer, by the field of the layer. */
    String of(String layer) {
        return fields ? fieldNames.computeIfAbsent(layer, key -> names.fresh(key + "Output")) : layer;
    }
}
