package io.polytask.processor.model;

import io.polytask.api.Relation;
import java.util.List;

/** What a {@code @Task} says of the tasks that it is given. */
public record RelationDecl(
        Setting<List<Setting<String>>> given,
        Setting<Relation> relation,
        Setting<Boolean> stopGradient,
        Setting<Double> calibration) {

    /** The names of the tasks that it is given. */
    public List<String> names() {
        return given.value().stream().map(Setting::value).distinct().toList();
    }

    /** Whether the head reads their distributions. */
    public boolean conditions() {
        return !given.value().isEmpty() && relation.value() == Relation.CONDITION;
    }
}
