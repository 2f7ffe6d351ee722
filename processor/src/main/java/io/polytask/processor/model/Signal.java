package io.polytask.processor.model;

import com.google.common.primitives.Ints;
import java.util.List;
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

    private Signal(Form form, int width, Optional<String> text) {
        this(form, width, text, Optional.empty(), false);
    }

    /** An image. */
    public static Signal image(ImageSize size) {
        return new Signal(Form.IMAGE, size.size(), Optional.empty(), Optional.of(size), false);
    }

    /** The tokens of a text. */
    public static Signal tokens(String text) {
        return new Signal(Form.TOKENS, 0, Optional.of(text));
    }

    /** A row of values for each token of a text. */
    public static Signal sequence(int width, Optional<String> text) {
        return new Signal(Form.SEQUENCE, width, text);
    }

    /** A row of values for each character of each token of a text. */
    public static Signal characters(int width, Optional<String> text) {
        return new Signal(Form.CHARACTERS, width, text);
    }

    /** One of several values, with an embedding of this width. */
    public static Signal category(int width) {
        return new Signal(Form.CATEGORY, width, Optional.empty());
    }

    /** One row of values an example. */
    public static Signal vector(int width) {
        return new Signal(Form.VECTOR, width, Optional.empty());
    }

    /** What cannot be told. */
    public static Signal unknown() {
        return new Signal(Form.UNKNOWN, 0, Optional.empty());
    }

    /** The same of another width, and no image. */
    public Signal withWidth(int width) {
        return new Signal(form, width, text, Optional.empty(), perTask);
    }

    /** The same, of which each task has one of its own. */
    public Signal forEachTask() {
        return new Signal(form, width, text, image, true);
    }

    /** Vectors side by side, or sequences or characters of one text; unknown if these cannot be joined. */
    public static Signal joined(List<Source> sources) {
        Signal first = sources.get(0).signal();
        boolean alike = sources.stream()
                .map(Source::signal)
                .allMatch(
                        signal -> signal.read() == first.read() && signal.text().equals(first.text()));
        int width = Ints.saturatedCast(
                sources.stream().mapToLong(source -> source.signal().width()).sum());
        return switch (first.read()) {
            case VECTOR, SEQUENCE, CHARACTERS -> alike ? new Signal(first.read(), width, first.text()) : unknown();
            case TOKENS, CATEGORY, IMAGE, UNKNOWN -> unknown();
        };
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

    /** What it is, for messages. */
    public String inWords() {
        return switch (form) {
            case TOKENS -> "a text without vectors for its tokens";
            case CATEGORY, VECTOR -> "a vector";
            case IMAGE -> "an image of " + image.orElseThrow();
            case SEQUENCE -> "a sequence over \"" + text.orElseThrow() + "\"";
            case CHARACTERS -> "the characters of \"" + text.orElseThrow() + "\"";
            case UNKNOWN -> "unknown";
        };
    }
}
