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
            case CONCAT, DENSE, DROPOUT, LAYER_NORM, MMOE -> true;
            case EMBEDDING, MEAN_POOL, MAX_POOL, LSTM, BI_LSTM, GRU, BI_GRU -> false;
        };
    }

    /** Whether a layer reads a form; an unknown one is left alone. */
    static boolean reads(LayerType type, Signal.Form form) {
        return switch (form) {
            case TOKENS -> type == LayerType.EMBEDDING;
            case CATEGORY -> joins(type) || type == LayerType.EMBEDDING;
            case VECTOR -> joins(type);
            case SEQUENCE -> type != LayerType.EMBEDDING;
            case UNKNOWN -> true;
        };
    }

    /** What a layer reads. */
    static String wanted(LayerType type) {
        return switch (type) {
            case EMBEDDING -> "a @Text or @Categorical input";
            case MEAN_POOL, MAX_POOL, LSTM, BI_LSTM, GRU, BI_GRU -> "a sequence";
            case CONCAT, DENSE, DROPOUT, LAYER_NORM, MMOE -> "vectors or sequences";
        };
    }

    /** What a signal is. */
    static String text(Signal signal) {
        return switch (signal.form()) {
            case TOKENS -> "a text without vectors for its tokens";
            case CATEGORY, VECTOR -> "a vector";
            case SEQUENCE -> "a sequence over \"" + signal.text().orElseThrow() + "\"";
            case UNKNOWN -> "unknown";
        };
    }

    /** How to mend a layer on a source that it cannot read. */
    static String advice(LayerType type, Signal.Form form) {
        if (type == LayerType.EMBEDDING) {
            return "Name such an input in from, or use DENSE.";
        }
        if (form == Signal.Form.TOKENS) {
            return "Put an EMBEDDING layer between them.";
        }
        return "Only what comes from a text has positions to " + (Recurrence.is(type) ? "go through." : "pool.");
    }
}
