package io.polytask.processor.validate;

import io.polytask.api.LayerType;
import io.polytask.processor.model.Recurrence;
import io.polytask.processor.model.Signal;

/** Which forms of a signal the layer types read, in words. */
final class LayerForms {
    private LayerForms() {}

    /** Whether a layer joins several sources. */
    static boolean joins(LayerType type) {
        return switch (type) {
            case CONCAT,
                    DENSE,
                    DROPOUT,
                    LAYER_NORM,
                    BATCH_NORM,
                    MMOE,
                    CGC,
                    PLE,
                    CROSS_STITCH,
                    MTAN,
                    DSELECT_K,
                    LTB,
                    SHARED_PRIVATE -> true;
            default -> false;
        };
    }

    /** Whether a layer reads a form; an unknown one is left alone. */
    static boolean reads(LayerType type, Signal signal) {
        if (type == LayerType.CUSTOM) {
            return true; // its class decides: a rule of its own
        }
        return switch (signal.form()) {
            case TOKENS -> type == LayerType.EMBEDDING || type == LayerType.CHARACTERS;
            case CATEGORY -> joins(type) || type == LayerType.EMBEDDING;
            case VECTOR -> joins(type) || (seesImages(type) && signal.image().isPresent());
            case SEQUENCE -> type != LayerType.EMBEDDING && type != LayerType.CHARACTERS && !seesImages(type);
            case IMAGE -> seesImages(type) || type == LayerType.DROPOUT || type == LayerType.BATCH_NORM;
            case CHARACTERS -> readsCharacters(type);
            case UNKNOWN -> true;
        };
    }

    /** Whether a layer reads images only. */
    private static boolean seesImages(LayerType type) {
        return type == LayerType.CONV2D || type == LayerType.MAX_POOL2D || type == LayerType.FLATTEN;
    }

    /** Whether a layer goes through the characters of each token; a TRANSFORMER counts the positions of texts. */
    private static boolean readsCharacters(LayerType type) {
        return switch (type) {
            case CONCAT, DENSE, DROPOUT, LAYER_NORM, BATCH_NORM, MEAN_POOL, MAX_POOL, ATTENTION_POOL, CONV1D -> true;
            default -> Recurrence.is(type);
        };
    }

    /** What a layer reads. */
    static String wanted(LayerType type) {
        return switch (type) {
            case CUSTOM -> "what its class reads";
            case EMBEDDING -> "a @Text or @Categorical input";
            case CHARACTERS -> "a @Text input";
            case MEAN_POOL, MAX_POOL, ATTENTION_POOL, CONV1D, TRANSFORMER, LSTM, BI_LSTM, GRU, BI_GRU -> "a sequence";
            case CONV2D, MAX_POOL2D, FLATTEN -> "an image";
            case CONCAT, DENSE, LAYER_NORM, MMOE, CGC, PLE, CROSS_STITCH, MTAN, DSELECT_K, LTB, SHARED_PRIVATE ->
                "vectors or sequences";
            case DROPOUT, BATCH_NORM -> "vectors, sequences or an image";
        };
    }

    /** What a signal is. */
    static String text(Signal signal) {
        return switch (signal.form()) {
            case TOKENS -> "a text without vectors for its tokens";
            case CATEGORY, VECTOR -> "a vector";
            case IMAGE -> "an image of " + signal.image().orElseThrow();
            case SEQUENCE -> "a sequence over \"" + signal.text().orElseThrow() + "\"";
            case CHARACTERS -> "the characters of \"" + signal.text().orElseThrow() + "\"";
            case UNKNOWN -> "unknown";
        };
    }

    /** How to mend a layer on a source that it cannot read. */
    static String advice(LayerType type, Signal.Form form) {
        if (type == LayerType.EMBEDDING) {
            return "Name such an input in from, or use DENSE.";
        }
        if (type == LayerType.CHARACTERS) {
            return "Name such an input in from.";
        }
        if (form == Signal.Form.IMAGE) {
            return "Put a FLATTEN layer between them.";
        }
        if (seesImages(type)) {
            return "Only a @Tensor input with a shape of two or three sizes, and what is made of one, is an image.";
        }
        if (form == Signal.Form.TOKENS) {
            return "Put an EMBEDDING layer between them.";
        }
        boolean goes = Recurrence.is(type) || type == LayerType.CONV1D || type == LayerType.TRANSFORMER;
        return "Only what comes from a text has positions to " + (goes ? "go through." : "pool.");
    }
}
