package io.polytask.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tag that tells where its token stands in a span, and the span's type.
 *
 * @param type empty if the tag has none
 */
record SpanTag(Role role, String type) {
    /** What is in no span, and what lies before and behind a text. */
    static final SpanTag OUTSIDE = new SpanTag(Role.OUTSIDE, "");

    /** What the letters of a notation stand for, in their order. */
    private static final List<Role> MARKS = List.of(Role.BEGIN, Role.INSIDE, Role.END, Role.SINGLE);

    /** Where a token stands. */
    enum Role {
        /** In no span. */
        OUTSIDE,
        /** At the first token of a span. */
        BEGIN,
        /** Within. */
        INSIDE,
        /** At the last token. */
        END,
        /** At the only one. */
        SINGLE
    }

    /** The tag that a name is in the first notation that knows it, {@code PER-B} being one of those at the end. */
    static Optional<SpanTag> parse(String name) {
        return Arrays.stream(Notation.values())
                .flatMap(notation -> notation.parse(name).stream())
                .findFirst();
    }

    /** Whether it continues the span of another. */
    boolean continues(SpanTag before) {
        boolean open = before.role == Role.BEGIN || before.role == Role.INSIDE;
        return open && (role == Role.INSIDE || role == Role.END) && type.equals(before.type);
    }

    /** Whether it is in any span. */
    boolean isInside() {
        return role != Role.OUTSIDE;
    }

    /** Whether what it marks is not what the tag before it marks. */
    boolean isNew(SpanTag before) {
        return before.role == Role.OUTSIDE
                || before.role == Role.END
                || before.role == Role.SINGLE
                || role == Role.OUTSIDE
                || role == Role.BEGIN
                || role == Role.SINGLE
                || !type.equals(before.type);
    }

    /** By which letters tags are written, those of {@link #MARKS}, and where. */
    enum Notation {
        BIOES("BIES", false),
        BILOU("BILU", false),
        BMES("BMES", false),
        BMEWO("BMEW", false),
        BIOES_AT_THE_END("BIES", true),
        BILOU_AT_THE_END("BILU", true),
        BMES_AT_THE_END("BMES", true),
        BMEWO_AT_THE_END("BMEW", true);

        private final String letters;
        private final boolean atTheEnd;

        Notation(String letters, boolean atTheEnd) {
            this.letters = letters;
            this.atTheEnd = atTheEnd;
        }

        /** {@code O}, a letter alone, or one that {@code -} or {@code _} parts from a type. */
        Optional<SpanTag> parse(String name) {
            int last = name.length() - 1;
            if (name.equals("O")) {
                return Optional.of(OUTSIDE);
            }
            if (last < 0 || last == 1) {
                return Optional.empty();
            }
            int letter = letters.indexOf(name.charAt(atTheEnd ? last : 0));
            char separator = last == 0 ? '-' : name.charAt(atTheEnd ? last - 1 : 1);
            if (letter < 0 || (separator != '-' && separator != '_')) {
                return Optional.empty();
            }
            String type = last == 0 ? "" : atTheEnd ? name.substring(0, last - 1) : name.substring(2);
            return Optional.of(new SpanTag(MARKS.get(letter), type));
        }

        /** The tags of all names; empty if any is none in this notation. */
        Optional<List<SpanTag>> parse(List<String> names) {
            List<SpanTag> tags =
                    names.stream().flatMap(name -> parse(name).stream()).toList();
            return tags.size() == names.size() ? Optional.of(tags) : Optional.empty();
        }

        /** The name of the scheme of these letters that tells of each span where it ends. */
        String closing() {
            return this == BIOES || this == BIOES_AT_THE_END ? "BIOES (IOBES)" : name().replace("_AT_THE_END", "");
        }
    }
}
