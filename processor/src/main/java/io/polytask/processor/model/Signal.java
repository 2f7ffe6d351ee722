package io.polytask.processor.model;

import java.util.Optional;

/**
 * What flows out of an input or a layer.
 *
 * @param form its form
 * @param width values a row, a position, or an image; for a category, those of its own embedding
 * @param text the text whose tokens the positions are, for tokens, sequences and characters
 * @param image its sizes, for an image, and for a vector that an input gives and that can be read as one
 * @param perTask whether each task has a value of its own
 */
public record Signal(Form form, int width, Optional<String> text, Optional<ImageSize> image, boolean perTask) {
    /** How a signal is laid out. */
    public enum Form {
        /** The tokens of a text, to be embedded. */
        TOKENS,
        /** One of several values; other layers than EMBEDDING see a vector, from an embedding of its own. */
        CATEGORY,
        /** One row of values an example. */
        VECTOR,
        /** A row of values for each token. */
        SEQUENCE,
        /** A row of values for each character of each token. */
        CHARACTERS,
        /** Rows and columns of pixels. */
        IMAGE,
        /** It cannot be told, because of a mistake. No plan sees it. */
        UNKNOWN
    }

    Signal(Form form, int width, Optional<String> text) {
        this(form, width, text, Optional.empty(), false);
    }

    static Signal image(ImageSize size) {
        return new Signal(Form.IMAGE, size.size(), Optional.empty(), Optional.of(size), false);
    }

    static Signal tokens(String text) {
        return new Signal(Form.TOKENS, 0, Optional.of(text));
    }

    static Signal category(int width) {
        return new Signal(Form.CATEGORY, width, Optional.empty());
    }

    static Signal vector(int width) {
        return new Signal(Form.VECTOR, width, Optional.empty());
    }

    static Signal unknown() {
        return new Signal(Form.UNKNOWN, 0, Optional.empty());
    }

    Signal withWidth(int width) {
        return new Signal(form, width, text, Optional.empty(), perTask);
    }

    Signal forEachTask() {
        return new Signal(form, width, text, image, true);
    }

    /** Values a row, a position, or a pixel: how many columns a matrix of it has. */
    public int columns() {
        return form == Form.IMAGE ? image.orElseThrow().channels() : width;
    }

    /** Whether it has a row of values at each of several positions. */
    public boolean hasPositions() {
        return form == Form.SEQUENCE || form == Form.CHARACTERS;
    }

    /** The form in which any layer but EMBEDDING, and any head, reads it. */
    public Form read() {
        return form == Form.CATEGORY ? Form.VECTOR : form;
    }
}
