package io.polytask.api;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A data set in memory. */
record ListDataset<E>(List<E> examples, PartRule<E> rule) implements Dataset<E> {
    ListDataset {
        examples = List.copyOf(present(examples));
    }

    private static <E> List<E> present(@Nullable List<E> examples) {
        if (examples == null) {
            throw new IllegalArgumentException("The list of examples is null, but must be one; it may be empty.");
        }
        int number = 0;
        for (E example : examples) {
            number++;
            if (example == null) {
                throw new IllegalArgumentException("Example " + number + " of the data set is null: leave it out.");
            }
        }
        return examples;
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
