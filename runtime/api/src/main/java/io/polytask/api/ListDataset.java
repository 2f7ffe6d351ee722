package io.polytask.api;

import java.util.List;
import java.util.function.Predicate;

/** A data set in memory. */
record ListDataset<E>(List<E> examples, PartRule<E> rule) implements Dataset<E> {
    ListDataset {
        examples = List.copyOf(examples);
    }

    @Override
    public int size() {
        return examples.size();
    }

    @Override
    public Dataset<E> part(Part... parts) {
        return filter(rule.of(parts));
    }

    @Override
    public Dataset<E> filter(Predicate<? super E> condition) {
        return new ListDataset<>(examples.stream().filter(condition).toList(), rule);
    }
}
