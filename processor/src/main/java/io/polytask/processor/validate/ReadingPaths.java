package io.polytask.processor.validate;

import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.Setting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which layer reads which, as it is written, wrong order and all. */
final class ReadingPaths {
    private final Map<String, List<String>> reads = new HashMap<>();

    ReadingPaths(ModelDecl model) {
        String before = "";
        for (LayerDecl layer : model.layers()) {
            List<String> from = layer.from().given()
                    ? layer.from().value().stream().map(Setting::value).toList()
                    : List.of(before);
            reads.putIfAbsent(layer.name().value(), from);
            before = layer.name().value();
        }
    }

    /** The layers from one to another that it reads, directly or through others; empty if it does not. */
    List<String> path(String from, String to) {
        return path(from, to, new HashSet<>());
    }

    private List<String> path(String from, String to, Set<String> visited) {
        if (from.equals(to)) {
            return List.of(to);
        }
        if (!visited.add(from)) {
            return List.of();
        }
        for (String source : reads.getOrDefault(from, List.of())) {
            List<String> rest = path(source, to, visited);
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(from), rest.stream()).toList();
            }
        }
        return List.of();
    }
}
