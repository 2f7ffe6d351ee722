package io.polytask.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of labels in the order of their encoder. */
final class LabelIndex {
    private final Map<Object, Integer> places = new HashMap<>();

    /** Learns the places, unless it has. */
    void set(List<?> labels) {
        if (places.isEmpty()) {
            labels.forEach(label -> places.put(label, places.size()));
        }
    }

    int of(Object label) {
        Integer place = places.get(label);
        return place == null ? unknown() : place;
    }

    /** The place behind all others: that of labels that the training data lack. */
    int unknown() {
        return places.size();
    }
}
