package io.polytask.processor.kind;

import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Signal.Form;
import java.util.Set;

/** What a layer type reads, and the words for it. */
@SuppressWarnings("ImmutableEnumChecker") // Nothing of it is ever changed.
public enum Reading {
    /** An input that is looked up in a table. */
    EMBEDDABLE("a @Text or @Categorical input", Form.TOKENS, Form.CATEGORY),
    /** An input of text. */
    TEXT("a @Text input", Form.TOKENS),
    /** Rows, whatever they are of; several sources are joined side by side. */
    ROWS("vectors or sequences", Form.CATEGORY, Form.VECTOR, Form.SEQUENCE, Form.CHARACTERS),
    /** Rows, whatever they are of, of several sources as they are: the layer joins them itself. */
    EACH_SOURCE("vectors or sequences", Form.CATEGORY, Form.VECTOR, Form.SEQUENCE, Form.CHARACTERS),
    /** Rows of examples or tokens; several sources are joined side by side. */
    ROWS_OF_TOKENS("vectors or sequences", Form.CATEGORY, Form.VECTOR, Form.SEQUENCE),
    /** Rows, whatever they are of, or one image; several sources are joined side by side. */
    ROWS_OR_IMAGE(
            "vectors, sequences or an image", Form.CATEGORY, Form.VECTOR, Form.SEQUENCE, Form.CHARACTERS, Form.IMAGE),
    /** A bag of positions. */
    POSITIONS("a sequence", Form.SEQUENCE, Form.CHARACTERS),
    /** Positions in their order. */
    ORDERED_POSITIONS("a sequence", Form.SEQUENCE, Form.CHARACTERS),
    /** The positions of texts, a bag. */
    TOKENS("a sequence", Form.SEQUENCE),
    /** The positions of texts in their order. */
    ORDERED_TOKENS("a sequence", Form.SEQUENCE),
    /** An image, or the input of one. */
    IMAGE("an image", Form.VECTOR, Form.IMAGE),
    /** What a class of the user's own reads: a rule of its own. */
    OWN_CLASS("what its class reads", Form.values());

    private final String wanted;
    private final Set<Form> forms;

    Reading(String wanted, Form... forms) {
        this.wanted = wanted;
        this.forms = Set.of(forms);
    }

    /** Whether several sources are joined side by side. */
    public boolean joins() {
        return this == ROWS || this == EACH_SOURCE || this == ROWS_OF_TOKENS || this == ROWS_OR_IMAGE;
    }

    /** Whether it is inputs as they are, without the embedding that other layers see of them. */
    public boolean isOfRawInputs() {
        return this == EMBEDDABLE || this == TEXT;
    }

    /** Whether another order of the positions would be something else. */
    public boolean isOrdered() {
        return this == ORDERED_POSITIONS || this == ORDERED_TOKENS;
    }

    /** Whether a signal can be read; an unknown one is left alone. */
    public boolean includes(Signal signal) {
        boolean none =
                this == IMAGE && signal.form() == Form.VECTOR && signal.image().isEmpty();
        return signal.form() == Form.UNKNOWN || (forms.contains(signal.form()) && !none);
    }

    /** What is read, in words. */
    public String wanted() {
        return wanted;
    }

    /** How to mend a layer on a source that it cannot read. */
    public String advice(Form form) {
        if (isOfRawInputs()) {
            return "Name such an input in from" + (this == EMBEDDABLE ? ", or use DENSE." : ".");
        }
        if (form == Form.IMAGE) {
            return "Put a FLATTEN layer between them.";
        }
        if (this == IMAGE) {
            return "Only a @Tensor input with a shape of two or three sizes, and what is made of one, is an image.";
        }
        if (form == Form.TOKENS) {
            return "Put an EMBEDDING layer between them.";
        }
        return form == Form.CHARACTERS
                ? "Put a MEAN_POOL or MAX_POOL layer between them."
                : "Only what comes from a text has positions to " + (this == POSITIONS ? "pool." : "go through.");
    }
}
