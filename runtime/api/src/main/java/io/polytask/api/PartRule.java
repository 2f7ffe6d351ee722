package io.polytask.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Which part an example belongs to: its key's hash decides.
 *
 * @param key null if the data cannot be cut
 */
record PartRule<E>(@Nullable Function<? super E, String> key) {
    private static final int PARTS = 10;

    /** Whether an example belongs to one of these. */
    Predicate<E> of(Part... parts) {
        Function<? super E, String> by = key;
        if (by == null) {
            throw new IllegalStateException("This data set has no key to be cut into parts by: "
                    + "make it with Dataset.of(examples, key), or read it with a generated reader.");
        }
        Set<Part> wanted = Set.copyOf(List.of(parts));
        return example -> wanted.contains(partOf(by.apply(example)));
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
