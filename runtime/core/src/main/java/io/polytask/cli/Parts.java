package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run learns from, chooses by and is measured on. What has no file of its own is cut from the data, by the rule of
 * {@link Dataset#part}; what has one leaves its share of the data to the training part.
 *
 * @param train what the model learns from
 * @param validation what chooses the best epoch; may be empty
 * @param test what the final figures are measured on; may be empty
 */
record Parts<E>(Dataset<E> train, Dataset<E> validation, Dataset<E> test) {
    /** The validation part; null if it is empty. */
    @Nullable
    Dataset<E> validationOrNull() {
        return validation.isEmpty() ? null : validation;
    }

    static <E> Parts<E> of(Dataset<E> data, @Nullable Dataset<E> validation, @Nullable Dataset<E> test) {
        if (validation != null && test != null) {
            return new Parts<>(data, validation, test);
        }
        List<Part> train = new ArrayList<>(List.of(Part.TRAIN));
        if (validation != null) {
            train.add(Part.VALIDATION);
        }
        if (test != null) {
            train.add(Part.TEST);
        }
        return new Parts<>(
                data.part(train.toArray(Part[]::new)),
                validation == null ? data.part(Part.VALIDATION) : validation,
                test == null ? data.part(Part.TEST) : test);
    }
}
