package io.polytask.processor.model;

import java.util.List;

/** What a {@code @SharedLayer} says of what its tasks share. */
public record SharingDecl(
        Setting<Integer> experts,
        Setting<Integer> taskExperts,
        Setting<List<Setting<Integer>>> expertLayers,
        Setting<Integer> levels,
        Setting<Integer> selected,
        Setting<Double> gamma,
        Setting<Double> adversary,
        Setting<Double> orthogonality) {

    /** The sizes of the experts' hidden layers. */
    public List<Integer> hiddenUnits() {
        return expertLayers.value().stream().map(Setting::value).toList();
    }
}
