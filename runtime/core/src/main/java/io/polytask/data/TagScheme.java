package io.polytask.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tags that mark spans (Ramshaw, Marcus 1995): {@code B-PLACE} begins a span, {@code I-PLACE} goes on with it, {@code O} is
 * outside of any (BIO). With {@code E-} for the last token of a span and {@code S-} for a span of one token, it is BIOES. The
 * letter and the type stand apart by {@code -} or {@code _}; a letter alone has no type.
 */
public final class TagScheme {
    private static final String LETTERS = "BIES";

    private final char[] letters;
    private final String[] types;
    private final boolean closing;

    private TagScheme(char[] letters, String[] types, boolean closing) {
        this.letters = letters;
        this.types = types;
        this.closing = closing;
    }

    /**
     * The scheme of some tags, if it is one of these: each is {@code O} or a letter with or without a type, and what goes on
     * or ends has a beginning.
     *
     * @param tags strings, or constants, whose names count
     */
    public static Optional<TagScheme> of(List<?> tags) {
        char[] letters = new char[tags.size()];
        String[] types = new String[letters.length];
        Set<String> begun = new HashSet<>();
        Set<String> continued = new HashSet<>();
        boolean closing = false;
        for (int i = 0; i < letters.length; i++) {
            String tag = name(tags.get(i));
            if (!isTag(tag)) {
                return Optional.empty();
            }
            letters[i] = tag.charAt(0);
            types[i] = type(tag);
            closing |= letters[i] == 'E' || letters[i] == 'S';
            if (letters[i] == 'B') {
                begun.add(types[i]);
            } else if (letters[i] == 'I' || letters[i] == 'E') {
                continued.add(types[i]);
            }
        }
        return (closing || !continued.isEmpty()) && begun.containsAll(continued)
                ? Optional.of(new TagScheme(letters, types, closing))
                : Optional.empty();
    }

    /** Whether it is {@code O} or a letter with or without a type. */
    static boolean isTag(String tag) {
        if (tag.equals("O")) {
            return true;
        }
        boolean letter = !tag.isEmpty() && LETTERS.indexOf(tag.charAt(0)) >= 0;
        return letter && (tag.length() == 1 || (tag.length() > 2 && (tag.charAt(1) == '-' || tag.charAt(1) == '_')));
    }

    /** How many tags there are. */
    public int size() {
        return letters.length;
    }

    /** Whether a text may begin with a tag. */
    public boolean mayBegin(int tag) {
        return letters[tag] != 'I' && letters[tag] != 'E';
    }

    /** Whether a text may end with a tag. */
    public boolean mayEnd(int tag) {
        return !isOpen(tag);
    }

    /** Whether a tag may come next after another. */
    public boolean mayFollow(int before, int tag) {
        if (mayBegin(tag)) {
            return !isOpen(before);
        }
        return (letters[before] == 'B' || letters[before] == 'I') && types[before].equals(types[tag]);
    }

    /** Whether the span of a tag must go on: only BIOES tells. */
    private boolean isOpen(int tag) {
        return closing && (letters[tag] == 'B' || letters[tag] == 'I');
    }

    /**
     * The spans that some tags mark, as the program conlleval of the CoNLL shared tasks counts them (Tjong Kim Sang, Buchholz
     * 2000): what goes on where nothing of its type has begun, begins there.
     *
     * @param tags of a text, strings or constants; null, and what is of no scheme, is outside
     */
    public static List<TaggedSpan> spans(List<?> tags) {
        List<TaggedSpan> spans = new ArrayList<>();
        String before = "O";
        int begun = 0;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i == tags.size() || tags.get(i) == null ? "O" : name(tags.get(i));
            tag = isTag(tag) ? tag : "O";
            boolean inside = tag.charAt(0) != 'O';
            if (before.charAt(0) != 'O' && (!inside || isNew(before, tag))) {
                spans.add(new TaggedSpan(type(before), begun, i));
            }
            if (inside && (before.charAt(0) == 'O' || isNew(before, tag))) {
                begun = i;
            }
            before = tag;
        }
        return spans;
    }

    /** Whether a tag is in another span than the one before it, when both are in any. */
    private static boolean isNew(String before, String tag) {
        char last = before.charAt(0);
        char next = tag.charAt(0);
        return last == 'E'
                || last == 'S'
                || next == 'B'
                || next == 'S'
                || !type(before).equals(type(tag));
    }

    private static String name(Object tag) {
        return tag instanceof Enum<?> constant ? constant.name() : tag.toString();
    }

    private static String type(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }

    /**
     * A span in tokens.
     *
     * @param type empty if the tags have none
     * @param start the first token, counted from 0
     * @param end the one after the last
     */
    public record TaggedSpan(String type, int start, int end) {}
}
