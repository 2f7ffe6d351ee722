package io.polytask.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A data set in memory. */
record ListDataset<E>(List<E> examples, @Nullable Function<? super E, String> key) implements Dataset<E> {
    private static final int PARTS = 10;

    ListDataset {
        examples = List.copyOf(examples);
    }

    @Override
    public int size() {
        return examples.size();
    }

    @Override
    public Dataset<E> part(Part part) {
        Function<? super E, String> by = key;
        if (by == null) {
            throw new IllegalStateException("This data set has no key to be cut into parts by: "
                    + "make it with Dataset.of(examples, key), or read it with a generated reader.");
        }
        return filter(example -> partOf(by.apply(example)) == part);
    }

    @Override
    public Dataset<E> filter(Predicate<? super E> condition) {
        return new ListDataset<>(examples.stream().filter(condition).toList(), key);
    }

    private static Part partOf(String key) {
        CRC32 crc = new CRC32();
        crc.update(key.strip().getBytes(StandardCharsets.UTF_8));
        return switch ((int) (crc.getValue() % PARTS)) {
            case 0 -> Part.TEST;
            case 1 -> Part.VALIDATION;
            default -> Part.TRAIN;
        };
    }
}
