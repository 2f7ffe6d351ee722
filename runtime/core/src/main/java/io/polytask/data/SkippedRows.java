package io.polytask.data;

import io.polytask.api.Audience;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the rows that a reader has left out, by kind. */
@Audience(Audience.Group.USER)
public final class SkippedRows {
    private final Map<BadData, Integer> counts = new EnumMap<>(BadData.class);
    private final Map<BadData, String> first = new EnumMap<>(BadData.class);

    SkippedRows() {}

    synchronized void add(BadDataException bad) {
        counts.merge(bad.kind(), 1, Integer::sum);
        first.putIfAbsent(bad.kind(), String.valueOf(bad.getMessage()));
    }

    /** Adds those of another count, which nobody changes any more. */
    synchronized void addAll(SkippedRows others) {
        others.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
        others.first.forEach(first::putIfAbsent);
    }

    /** How many rows were left out. */
    public synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many rows of each kind were left out; a kind without any is not there. */
    public synchronized Map<BadData, Integer> counts() {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** A line for each kind: how many, and the first of them in full. Empty if no row was left out. */
    @Override
    public synchronized String toString() {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String line(BadData kind, int count) {
        return "Skipped " + kind.counted(count) + (count == 1 ? ": " : ", the first: ") + first.get(kind);
    }
}
