package io.polytask.processor.model;

import io.polytask.api.Decoder;
import io.polytask.processor.diagnostics.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code @Head}.
 *
 * @param member the name of the member that carries it; empty for one on a type
 */
public record HeadDecl(
        Optional<String> member,
        Setting<String> task,
        Setting<String> from,
        Setting<List<Setting<Integer>>> hidden,
        Setting<Double> dropout,
        Setting<Decoder> decoder,
        Map<String, String> written,
        Origin origin) {

    /** The name of the task that it is of. */
    public String taskName() {
        return member.orElse(task.value());
    }
}
