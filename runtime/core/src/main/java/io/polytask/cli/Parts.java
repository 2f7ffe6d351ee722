package io.polytask.cli;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a run learns from, chooses by and is measured on. What has no file of its own is cut from the data, by the rule of
 * {@link Dataset#part}; what has one leaves its share of the data to the training part. Where only the validation part has a file,
 * the run learns from all of the data, and is measured on that file, too.
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

    /** What the final figures are measured on, in a word. */
    String measured() {
        return test == validation ? "validation" : "test";
    }

    static <E> Parts<E> of(Dataset<E> data, @Nullable Dataset<E> validation, @Nullable Dataset<E> test) {
        if (validation != null) {
            return new Parts<>(data, validation, test == null ? validation : test);
        }
        return test == null
                ? new Parts<>(data.part(Part.TRAIN), data.part(Part.VALIDATION), data.part(Part.TEST))
                : new Parts<>(data.part(Part.TRAIN, Part.TEST), data.part(Part.VALIDATION), test);
    }
}
