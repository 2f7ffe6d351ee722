package io.polytask.gradient;

import io.polytask.api.Balance.Groups;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Into which groups parameters fall, and where those of the weights lie in memory. */
final class SharedGroups {
    private final Groups kind;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Range> ranges = new ArrayList<>();

    /** Where one weight lies. */
    record Range(int from, int to, int group) {}

    /** The groups of the parameters that the tasks share. */
    static SharedGroups of(Groups kind, Parameters parameters) {
        return new SharedGroups(kind, parameters.specs(), parameters.sharedFloats());
    }

    /** One group of all parameters, those of the heads among them. */
    static SharedGroups ofAll(Parameters parameters) {
        return new SharedGroups(Groups.MODEL, parameters.specs(), parameters.denseFloats());
    }

    /** Of some parameters, in the order in which they lie in memory; the weights among the first so many floats count. */
    private SharedGroups(Groups kind, List<ParameterSpec> specs, int floats) {
        this.kind = kind;
        int from = 0;
        for (ParameterSpec spec : specs) {
            if (spec.table()) {
                group(spec);
            } else if (!spec.statistic() && from < floats) {
                int to = from + spec.room();
                ranges.add(new Range(from, to, group(spec)));
                from = to;
            }
        }
        if (kind == Groups.MODEL) {
            numbers.put("", 0);
        }
    }

    int count() {
        return numbers.size();
    }

    /** The weights, in the order in which they lie in memory. */
    List<Range> ranges() {
        return ranges;
    }

    int group(ParameterSpec spec) {
        String name = spec.name();
        String group = switch (kind) {
            case MODEL -> "";
            case LAYER -> name.substring(0, Math.max(0, name.lastIndexOf('.')));
            case PARAMETER -> name;
        };
        return numbers.computeIfAbsent(group, unknown -> numbers.size());
    }
}
